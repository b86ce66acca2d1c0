// A server in a process of its own: whoever calls it from a script blocks its thread, so it cannot live in the test's.
import http from 'node:http'

const seen = []
let tokens = 0
let lifetime = 3600
let tokenAnswer

const server = http.createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
        const { pathname, searchParams } = new URL(request.url, 'http://x')
        if (pathname === '/control') {
            const change = JSON.parse(body || '{}')
            lifetime = change.lifetime ?? lifetime
            tokenAnswer = change.tokenAnswer
            response.end(JSON.stringify(seen.splice(0)))
            return
        }
        seen.push({ method: request.method, url: request.url, headers: request.headers, body })
        const answers = {
            '/hello': () => {
                response.setHeader('X-Twice', ['a', 'b'])
                response.end(`hello ${request.method}`)
            },
            '/status': () => {
                response.statusCode = Number(searchParams.get('code'))
                response.setHeader('Content-Type', 'application/json')
                response.end('{"error":"says the service"}')
            },
            '/redirect': () => {
                response.writeHead(302, { Location: '/hello' })
                response.end()
            },
            '/silent': () => undefined,
            '/cut': () => {
                response.writeHead(200, { 'Content-Length': '100' })
                response.write('only a part')
                setTimeout(() => response.destroy(), 20)
            },
            '/reset': () => request.socket.destroy(),
            '/utf8': () => response.end('Grüße aus Köln €'),
            '/token': () => {
                tokens += 1
                if (tokenAnswer) {
                    response.statusCode = tokenAnswer.status
                    response.end(tokenAnswer.body)
                } else
                    response.end(
                        JSON.stringify({
                            token_type: 'Bearer',
                            access_token: `token-${tokens}`,
                            expires_in: lifetime,
                        }),
                    )
            },
        }
        const answer = answers[pathname]
        if (answer) answer()
        else response.writeHead(404).end('nothing here')
    })
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
process.on('disconnect', () => process.exit())
