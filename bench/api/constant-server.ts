/** Answers every request with the same small JSON: what Fastify can do at best on this machine. */
import fastify from 'fastify'

const app = fastify()
app.get('/', () => ({ hello: 'world' }))
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
