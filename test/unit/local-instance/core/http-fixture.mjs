// A server in a process of its own: whoever calls it from a script blocks its thread, so it cannot live in the test's.
import http from 'node:http'

const seen = []
let tokens = 0
let lifetime = 3600
let tokenAnswer

const server = http.createServer((request, response) => {
    let body = ''
    const parts = []
    request.on('data', (chunk) => parts.push(chunk))
    request.on('end', () => {
        body = Buffer.concat(parts).toString('utf8')
        const { pathname, searchParams } = new URL(request.url, 'http://x')
        if (pathname === '/control') {
            const change = JSON.parse(body || '{}')
            lifetime = change.lifetime ?? lifetime
            tokenAnswer = change.tokenAnswer
            response.end(JSON.stringify(seen.splice(0)))
            return
        }
        const base64 = Buffer.concat(parts).toString('base64')
        seen.push({ method: request.method, url: request.url, headers: request.headers, body, base64 })
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
            '/moved': () => {
                response.writeHead(Number(searchParams.get('code') ?? 301), {
                    Location: searchParams.get('to') ?? '/moved',
                })
                response.end('moved')
            },
            '/cookies': () => {
                response.setHeader('Set-Cookie', ['a=1; Path=/', 'b=2'])
                response.end()
            },
            '/bytes': () => {
                response.setHeader('Content-Type', 'image/png')
                response.end(Buffer.from([0x89, 0xff, 0, 0xfe]))
            },
            '/latin1': () => {
                response.setHeader('Content-Type', 'text/plain; charset=iso-8859-1')
                response.end(Buffer.from('Grüße', 'latin1'))
            },
            // Longer than a limit of 150 ms in all, never silent for so long.
            '/drip': () => {
                let left = 6
                const timer = setInterval(() => {
                    response.write('.')
                    if (--left > 0) return
                    clearInterval(timer)
                    response.end()
                }, 50)
            },
            '/late': () => setTimeout(() => response.end('late'), Number(searchParams.get('ms'))),
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
                            ...(body.includes('grant_type=password') ? { refresh_token: 'again' } : {}),
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
