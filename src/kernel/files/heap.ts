import { setFlagsFromString } from 'node:v8'

const large = 4 * 1024 * 1024

/**
 * A large file leaves garbage faster than V8 cares to collect it: it lets the heap grow to four times what
 * is in use. For such a file it may grow by one fifth only, which keeps the process under 300 MB.
 */
export function boundHeapFor(fileSize: number): void {
  if (fileSize > large) setFlagsFromString('--heap-growing-percent=20')
}
