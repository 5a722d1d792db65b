import { generate } from 'selfsigned';

/** A key and a certificate for this run alone: browsers speak HTTP/2 over TLS only. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
  });
  return { key, cert };
}
