import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

interface Certificate {
  key: string;
  cert: string;
  /** What a browser is told, so that it takes this one key as it takes a known one: else it would connect twice. */
  keyHash: string;
}

/** A key and a certificate for this run alone: browsers speak HTTP/2 over TLS only. */
export async function certificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, keyHash: createHash('sha256').update(publicKey).digest('base64') };
}
