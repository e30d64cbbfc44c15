import pino, { type Logger } from 'pino'

/** Structured lines on standard error. They say what went wrong and where, and nothing that a person typed. */
export function makeLogger(level: string): Logger {
  return pino({ level, serializers: { err: faultOf, error: faultOf } }, pino.destination(2))
}

type Fault = {
  readonly type: string
  readonly message: string
  /** Of the system or of PostgreSQL (SQLSTATE). */
  readonly code?: string
  readonly stack?: string
  readonly cause?: Fault
}

/**
 * What a log keeps of an error. An error of PostgreSQL also carries the values of the row (`detail`) and the whole
 * connection: neither belongs in a log.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: error.constructor.name,
    message: error.message,
    ...(code && { code }),
    ...(error.stack && { stack: error.stack }),
    ...(error.cause !== undefined && { cause: faultOf(error.cause) }),
  }
}
