import { messageOf, report } from './report.ts'

interface Response {
    readonly responseXML: Document
    readonly responseText: string
}

/**
 * `GlideAjax`: calls a client callable script include through xmlhttp.do. ServiceNowDocs: api-reference/c_GlideAjaxAPI
 */
export const glideAjax = (token: string) =>
    class GlideAjax {
        private readonly parameters = new URLSearchParams()
        private answer: string | null = null
        private readonly name: string

        constructor(className: unknown) {
            this.name = String(className)
            this.parameters.set('sysparm_processor', this.name)
        }

        addParam(name: unknown, value: unknown): void {
            if (!String(name).startsWith('sysparm_'))
                throw new Error(`GlideAjax.addParam: the name ${String(name)} must begin with sysparm_`)
            this.parameters.set(String(name), String(value))
        }

        getXML(callback?: (response: Response) => void): void {
            const request = this.open(true)
            request.onload = () => {
                const response = this.responseOf(request)
                if (response) this.told(() => callback?.(response))
            }
            request.send(this.parameters)
        }

        getXMLAnswer(
            callback: (answer: string | null, additional?: unknown, response?: unknown) => void,
            additional?: unknown,
            responseParameter?: unknown,
        ): void {
            this.getXML(({ responseXML }) =>
                callback(responseXML.documentElement.getAttribute('answer'), additional, responseParameter),
            )
        }

        /** Halts the page until the answer is there. */
        getXMLWait(): void {
            const request = this.open(false)
            request.send(this.parameters)
            const response = this.responseOf(request)
            this.answer = response?.responseXML.documentElement.getAttribute('answer') ?? null
        }

        getAnswer(): string | null {
            return this.answer
        }

        private open(asynchronous: boolean): XMLHttpRequest {
            const request = new XMLHttpRequest()
            request.open('POST', '/xmlhttp.do', asynchronous)
            request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
            request.setRequestHeader('x-usertoken', token)
            request.onerror = () => report(`GlideAjax ${this.name}`, 'the instance does not answer')
            return request
        }

        private responseOf(request: XMLHttpRequest): Response | undefined {
            const { status, responseText } = request
            const responseXML = new DOMParser().parseFromString(responseText, 'text/xml')
            if (status === 200) return { responseXML, responseText }
            report(`GlideAjax ${this.name}`, `${String(status)} ${responseText.slice(0, 500)}`)
            return undefined
        }

        private told(run: () => void): void {
            try {
                run()
            } catch (error) {
                report(`The callback of GlideAjax ${this.name} failed`, messageOf(error))
            }
        }
    }
