/** Connection refused, reset or timed out, and PostgreSQL's own "shutting down" and "too many" codes. */
export function isDatabaseAway(error: Error & { code?: string }): boolean {
  return (
    codes.includes(error.code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  )
}

const codes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
]
