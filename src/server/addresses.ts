/** Where a server can be reached. */
import { networkInterfaces } from 'node:os';

/** Hosts that mean every network of the machine. */
const EVERYWHERE = ['0.0.0.0', '::'];

/** Addresses that other devices of the network can open; none where the server listens to this machine alone. */
export function lanAddresses(host: string, port: number): readonly string[] {
  if (!EVERYWHERE.includes(host)) return isLoopback(host) ? [] : [addressOn(host, port)];
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => addressOn(address, port));
}

/** The address that this machine's browser opens. */
export function ownAddress(host: string, port: number): string {
  return addressOn(EVERYWHERE.includes(host) ? '127.0.0.1' : host, port);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function addressOn(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
