// An OIDC provider in a process of its own: the instance blocks the test's thread while it fetches keys.
import http from 'node:http'

let documents = {}
let seen = []

const server = http.createServer((request, response) => {
    const parts = []
    request.on('data', (chunk) => parts.push(chunk))
    request.on('end', () => {
        if (request.url === '/control') {
            const was = seen
            seen = []
            documents = JSON.parse(Buffer.concat(parts).toString('utf8'))
            response.end(JSON.stringify(was))
            return
        }
        seen.push(request.url)
        const text = documents[request.url]
        if (text === undefined) response.writeHead(404).end()
        else response.end(text)
    })
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
process.on('disconnect', () => process.exit())
