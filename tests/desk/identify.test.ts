/** Who is proposed to the network, and what of it a person should look at. */
import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/content/schema';
import { importRelease } from '../../src/desk/importer/importRelease';
import { realContent } from '../realContent';

const { network } = realContent();
const head = 'FOR IMMEDIATE RELEASE\nMay 2, 2025\n\nFamilies Ask the State for One More Year\n\n';

function imported(body: string, known: Network = network) {
  const text = `${head}${body}\n`;
  const { draft } = importRelease([{ name: 'release', text }], known);
  if (!draft) throw new Error('It was refused.');
  return {
    people: draft.people.map(({ id, name }) => `${id} ${name.en ?? '-'}`),
    organizations: draft.organizations.map(({ id, name, fullName }) =>
      [id, name.en ?? '-', fullName?.en ?? '-'].join(' | '),
    ),
    of: draft.body.flatMap((part) => (part.kind === 'statement' ? [part.organizations] : [])),
    findings: draft.findings.flatMap(({ kind, at, values }) =>
      kind.startsWith('name') || kind.endsWith('New')
        ? [`${kind} ${at.map(({ start, end }) => text.slice(start, end)).join()} ${values?.['name'] ?? ''}`]
        : [],
    ),
  };
}

describe('an organization has one entry, though it is named in two ways', () => {
  test.each([
    '“We wait,” said Ana Roe of the Southern Table Action Center (STAC). “We do.”\n\nIt rained.\n\n“We go,” said Jin Poe, chair of STAC.',
    'The Southern Table Action Center (STAC) met.\n\n“We go on,” said Ana Roe, director of STAC.',
    'STAC (Southern Table Action Center) met.\n\n“We go on,” said Ana Roe, director of STAC.',
  ])('in %s', (body) => {
    expect(imported(body).organizations).toEqual(['stac | STAC | Southern Table Action Center']);
  });

  test('and where the text only says of what kind it is', () => {
    const body =
      'The Fellowship of Lay Preachers (FLP) met.\n\n“We go on,” said Ana Roe, founder of the Fellowship.';
    expect(imported(body).organizations).toEqual([
      'fellowship-of-lay-preachers | Fellowship of Lay Preachers | -',
    ]);
  });

  test('and its whole name where the short one is never used', () => {
    expect(
      imported('“We go on,” said Ana Roe, director of the Lake Table Fund (LTF).').organizations,
    ).toEqual(['lake-table-fund | Lake Table Fund | -']);
  });
});

test.each([
  '“We go on,” said Ana Roe, director in Washington, DC.',
  '“We go on,” said Retired Chief Ana Roe, Mesa, Arizona.',
  '“We go on,” said Sen. Ana Roe (D-NY).',
  '“We go on,” said Ana Roe, Commissioner of Civic Services.',
  '“We go on,” said Mayor Ana Roe of Lake City.',
])('no organization is proposed for %s', (body) => {
  const { organizations, of } = imported(body);
  expect(organizations).toEqual([]);
  expect(of).toEqual([[]]);
});

test('a name gives its Latin letters to the id, without what its owner is called', () => {
  const { people } = imported(
    '“We go on,” said Quỳnh Đặng, director of Lake Fund.\n\n“We do,” said Dae Ho (DH) Roe, chair of Lake Fund.',
  );
  expect(people).toEqual(['quynh-dang Quỳnh Đặng', 'dae-ho-roe Dae Ho (DH) Roe']);
});

test('the staff member is told who is new, and which name may be a slip', () => {
  const { people, findings } = imported(
    '“One,” said Denae Kovac of HANA Center.\n\n“Two,” said Jon Park of MinKwon Center.\n\n“Three,” said Ana Roe of Lake Fund.',
  );
  expect(people).toEqual(['jon-park Jon Park', 'ana-roe Ana Roe']);
  expect(findings).toEqual([
    'nameTakenFor Denae Kovac Danae Kovac',
    'nameLikeKnown Jon Park John Park',
    'personNew Jon Park Jon Park',
    'personNew Ana Roe Ana Roe',
    'organizationNew Lake Fund Lake Fund',
    'nameInOneLanguage Jon Park Jon Park',
    'nameInOneLanguage Ana Roe Ana Roe',
    'nameInOneLanguage Lake Fund Lake Fund',
  ]);
});
