import { BlockList } from 'node:net'

const nearby = new BlockList()
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  nearby.addSubnet(network, bits, 'ipv4')
nearby.addAddress('::1', 'ipv6')
nearby.addSubnet('fc00::', 7, 'ipv6')
nearby.addSubnet('fe80::', 10, 'ipv6')

/**
 * Whom to believe about where a request comes from: the proxy that connects, when it is in a private network, and as many
 * before it as there are. Never more: people of a private network would choose their own address otherwise, and with it
 * whom limits count.
 */
export function trusting(proxies: number): (address: string, hop: number) => boolean {
  return (address, hop) => hop < proxies && (hop > 0 || isNearby(address))
}

function isNearby(address: string): boolean {
  return nearby.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
}
