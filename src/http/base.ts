import type { FastifyReply } from 'fastify'

/** The address of the service as the client wrote it, without a path. */
export const toBase = ({ request }: FastifyReply): string => `${request.protocol}://${request.host || 'localhost'}`
