/** The words of the page about the site, in English. */
export const about = {
  title: 'About this site',
  description: 'What this site is, and how to share, embed, subscribe to, quote and reuse the words on it.',
  network: 'The network',
  networkText:
    'This site shows the members of the {{name}} network, state by state, and the statements made in their name in the network’s press releases.',
  wordsTitle: 'The words',
  wordsText:
    'Every quotation matches its press release, letter for letter: before the site is published, a check compares them. On a statement’s page the attribution stays where the release prints it, and we leave the release’s own slips alone. Where we found that the English and Korean versions differ, a note says so.',
  shareTitle: 'Share a statement',
  shareText:
    'Each statement has its own page in English, in Korean, and with both side by side. “Share” on that page hands its link to an app, or copies it. Anyone who gets the link sees a card with the words, the speaker and the date.',
  sharePart:
    'For a part of a statement, select the words and press “Share these words”: the link opens the page with just these words marked. “Copy link” or the number beside a passage copies a link to that passage.',
  shareExample: 'Example: {{name}}',
  embedTitle: 'Put a statement on your website',
  embedText:
    'Press “Share” on the statement’s page, open “Put it on your website”, and paste the code where the statement should stand. The card always shows the words as they appear here; “Words only” stays exactly as you pasted it.',
  embedWordPress:
    'In WordPress, paste the address of the statement’s page on a line of its own. It turns into the card.',
  subscribeTitle: 'Subscribe',
  subscribeText:
    'A feed brings each new statement, in full, to a feed reader or to your own website. Copy one of these addresses into it. Choose Atom unless you are asked for JSON.',
  subscribeOrganization: 'Each organization’s page also has a feed of its own statements.',
  feedAll: 'All statements ({{format}})',
  feedOf: '{{name}} ({{format}})',
  quoteTitle: 'Quote and cite',
  quoteText:
    '“Copy the quotation”, under “Share” on the statement’s page, copies the words with the speaker, the title held on that day, the organization, the date and the link, in English, in Korean or in both. Each release links to the page it was taken from.',
  reuseTitle: 'Reuse',
  reuseText:
    'Rights to the texts stay with the people and organizations who wrote them. The same content is available as data files, with a schema that describes them.',
  networkFile: 'The network (JSON)',
  releaseFile: 'The latest release (JSON)',
  schemaNetwork: 'Schema of the network',
  schemaRelease: 'Schema of a release',
  licences: 'Software licenses',
  deviceTitle: 'Saved on this device',
  deviceText:
    'The newest pages, and those you open or point at, are saved on this device, so that you can read them without a network. None of it is sent anywhere. Others who use this device may find out which pages you opened, as in the browser’s history.',
  deviceForget: 'Forget what is saved on this device',
  deviceForgotten:
    'What this site saved on this device is gone, and nothing more will be saved unless you ask for it.',
  deviceSave: 'Save pages on this device',
} as const;
