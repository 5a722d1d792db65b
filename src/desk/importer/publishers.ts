/** Who publishes a release. */
import type { Network } from '../../content/schema';
import type { DraftPart } from '../draft/draft';

/** Those of the joint statement, else the network's own organization. */
export function publishersOf(body: readonly DraftPart[], network: Network): string[] {
  const joint = body.find((part) => part.kind === 'statement' && part.speaker === undefined);
  return joint?.kind === 'statement' ? [...joint.organizations] : [network.organization];
}
