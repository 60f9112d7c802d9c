/**
 * A JSON file of this site.
 * @throws TypeError when the network fails, Error when there is no such file; DOMException when `signal` stops it
 */
export async function fetchJson<Data>(address: string, signal: AbortSignal): Promise<Data> {
  const response = await fetch(address, {signal});
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Data;
}
