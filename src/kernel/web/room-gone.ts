/** The disk of the server, or that of its database, is full. */
export function isRoomGone(error: Error & { code?: string }): boolean {
  return ['ENOSPC', 'EDQUOT', '53100'].includes(error.code ?? '')
}
