import { organizationsIn, speakersIn } from '../archive';
import type { Phrasing } from '../phrasing';
import type { HomeView } from '../views';
import { membersOnMap } from './members';

const voicesOnHome = 12;

/** What the home page shows. */
export function homeOf(phrasing: Phrasing): HomeView {
  const { archive } = phrasing;
  const { leadIn, words } = archive.content.network.mission;
  const latest = archive.releases.at(-1);
  const joint = archive.entries.findLast(({ statement }) => statement.speaker === undefined);
  // Those who spoke for the network: whoever a release quotes beside them stands on their own page and in its.
  const ofNetwork = archive.newest.filter(({ statement }) => organizationsIn(statement).length > 0);
  return {
    mission: { leadIn: phrasing.text(leadIn), words: phrasing.text(words) },
    members: membersOnMap(phrasing),
    national: archive.national.map((one) => phrasing.member(one)),
    latest: latest && { id: latest.id, date: latest.date, headline: phrasing.said(latest, latest.headline) },
    voices: archive
      .latestOfEach(ofNetwork)
      .slice(0, voicesOnHome)
      .map((entry) => phrasing.voice(entry)),
    leaders: new Set(ofNetwork.flatMap(({ statement }) => speakersIn(statement))).size,
    joint: joint && phrasing.voice(joint),
  };
}
