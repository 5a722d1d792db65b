/** The words by which an English release tells who speaks: verbs of saying, titles, and what organizations are called. */

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Verbs that give someone's words as theirs, in the forms that stand beside a quotation. */
export const saying = wordSet(`
  said says say saying added adds add adding noted notes note noting continued continues continue continuing
  explained explains explain explaining stated states state stating remarked remarks remarking
  reminded reminds reminding emphasized emphasizes emphasizing emphasised stressed stresses stressing urged urges urging
  declared declares declaring commented comments commenting shared shares share sharing reflected reflects reflecting
  concluded concludes concluding observed observes observing argued argues arguing asserted asserts asserting affirmed affirms affirming reaffirmed reaffirms
  announced announces announcing warned warns warning cautioned cautions cautioning vowed vows vowing pledged pledges promised promises insisted insists
  responded responds responding replied replies replying answered answers recalled recalls recalling recounted recounts
  told tells telling underscored underscores underscoring highlighted highlights reiterated reiterates reiterating echoed echoes agreed agrees
  expressed expresses expressing lamented laments celebrated celebrates applauded applauds praised praises commended commends
  demanded demands proclaimed proclaims acknowledged acknowledges exclaimed exclaims asked asks asking
  offered offers read reads began begins joked mused quipped wrote writes writing elaborated elaborates implored implores
  maintained maintains admitted advised advises confirmed confirms contended contends opined predicted predicts
  testified testifies summarized summarizes clarified clarifies countered counters issued issues released releases releasing issuing
  delivered delivers gave gives provided provides made makes published publishes spoke speaks speaking
  thanked thanks encouraged encourages called calls condemned condemns marveled rejoiced pleaded pleads beamed voiced voices
  rallied whispered cried chimed attested summed closed repeated described describes pointed put puts remembered remembers
  remark emphasize stress urge declare comment reflect warn respond believe believes hopes hoped attests quoted
`);

/** Verbs that set words off from the one who tells of them. */
export const doubting = wordSet(`
  claimed claims claim claiming alleged alleges alleging boasted boasts bragged brags tweeted tweets posted posts lied lies
  threatened threatens sneered mocked mocks ranted rants blamed blames insinuated fearmongered spewed spews bellowed
  chanted chants chanting chant shouted shouting shout sang singing sings yelled yelling titled entitled dubbed labeled retweeted
`);

/** What someone is, at the end of a title: `Executive Director`, `Senior Staff Attorney`. */
export const roles = wordSet(`
  director directors co-director co-directors codirector co-executive-director president presidents co-president vice-president ceo coo cfo cto cio chief chair co-chair cochair chairs co-chairs
  chairperson chairman chairwoman chairpersons vice-chair founder co-founder founders co-founders cofounder organizer organizers manager managers
  coordinator coordinators co-coordinator coordinatior attorney attorneys lawyer counsel fellow fellows associate analyst strategist advisor adviser advisers
  secretary secretary-treasurer treasurer officer specialist leader co-leader leaders lead pastor co-pastor minister ministers rabbi imam bishop archbishop cardinal deacon
  mayor governor senator representative congressman congresswoman congressmember congressperson councilmember councilman councilwoman councilor alderman alderwoman alderperson alder
  assemblymember assemblyman assemblywoman delegate supervisor commissioner superintendent principal professor lecturer dean chancellor provost
  spokesperson spokeswoman spokesman speaker partner trustee administrator navigator paralegal researcher scholar economist historian
  general-counsel editor publisher producer author poet artist executive executives vp svp evp head consultant moderator convener
  legislator lawmaker comptroller controller ambassador judge sheriff reverend priest nun ombudsman registrar
  advocate advocates educator teacher nurse physician doctor steward intern volunteer liaison trainer therapist
  abbot abbess cantor chaplain promotora promotor directora presidenta housekeeper attendant electrician plumber carpenter barista
  ag member members canvasser dean emeritus emerita designee whip leader_ strategists instigator co-convener doula caseworker representatives ministers
`);

/** What goes before those, in a title. */
export const titleWords = wordSet(`
  incoming outgoing borough veterans parent parents tenant tenants neighborhood precinct ward head executive co-executive deputy assistant associate senior junior interim acting former founding managing national regional state federal statewide local
  general vice chief legal policy advocacy communications communication program programs campaign campaigns development operations
  organizing community political public affairs relations government legislative litigation immigration immigrant immigrants' immigrants’ justice civil rights
  rights racial economic social youth staff lead principal supervising board field digital media press research education outreach
  engagement civic human resources services service finance financial budget strategic strategy strategies partnerships membership worker workers workforce labor housing
  health healthcare mental climate environmental gender reproductive lgbtq+ lgbtq queer trans women's women’s family families
  student students parish pastoral teaching adjunct clinical law school high college city county district town village united u.s. us
  project projects initiative initiatives grassroots electoral voter voting census data impact innovation equity inclusion diversity
  culture cultural arts narrative training leadership language access international global global content creative events
  special affiliate network coalition union shop first second third 1st 2nd 3rd majority minority house senate assembly council presiding pro bono
  refugee asylum detention deportation defense removal border naturalization citizenship daca enforcement
  federal attorney advocacy power movement base building basebuilding administrative corporate foundation major gifts grants co- distinguished
  academic medical nursing operating information technology science spiritual resident behavioral adult senior seniors elder disability business small chapter area southern northern eastern western midwest southeast southwest
  director president founder chair ceo and & / of_
`);

/** Nouns that end or hold an organization's name. */
export const organizationNouns = wordSet(`
  center centre centers coalition alliance network project association council union fund church university college committee commission federation
  foundation institute consortium society movement organization organisation initiative campaign league partnership collaborative
  congress caucus office department agency ministry ministries temple synagogue mosque cathedral parish diocese archdiocese conference
  clinic hospital school academy board bureau forum congregation workers local chapter chapters group corporation inc inc. llc llp firm
  services rights justice action voices families immigrants refugees asians americans latinos women youth students lawyers watch house
  legal law caucus task party lab collective cooperative club fellowship mission trust program programs works together team
  affairs clínica centro asociación unión cooperativa comité sindicato juntos unidos administration senate assembly nation tribe
  seminary divinity yeshiva masjid gurdwara monastery abbey chapel sangha
  chamber newspaper museum library studies band theater theatre guild ministries synod interfaith advocates defenders defense_ nonprofit
`);

/** Common nouns with which a release speaks of an organization or of many people. */
export const bodies = wordSet(`
  coalition organization organizations group groups network alliance union center consortium committee association federation
  council campaign collective nonprofit affiliate affiliates partners signatories signers leaders organizers advocates plaintiffs
  foundation board delegation team family families caucus institute league organisation project company
`);

/** Documents and things that "say" something: what stands in them is evidence, not a statement of this release. */
export const documents = wordSet(`
  ruling opinion court bill law report study constitution amendment memo memorandum order letter article headline sign signs banner banners
  poll survey question dictionary bible scripture verse statute policy rule proposal document brief petition resolution text section clause
  website post tweet email flyer poster posters placard t-shirt shirt caption book song film movie poem ad advertisement statement complaint
  indictment dissent decision proclamation agreement contract form notice ordinance act declaration inscription plaque guidance chant slogan
`);

/** Before a name, and no part of it. Those true are titles where nothing else is. */
export const honorifics: ReadonlyMap<string, boolean> = new Map([
  ...[
    ...wordSet(`
      mr ms mrs mx dr drs miss hon honorable sir dame
      senators sens representatives reps councilmembers assemblymembers congressmembers revs reverends commissioners supervisors governors mayors pastors bishops rabbis attorneys delegates alders professors imams
    `),
  ].map((word) => [word, false] as const),
  ...[
    'rev',
    'reverend',
    'rabbi',
    'imam',
    'bishop',
    'archbishop',
    'cardinal',
    'pastor',
    'fr',
    'father',
    'sister',
    'sr',
    'brother',
    'deacon',
    'minister',
    'elder',
    'rep',
    'representative',
    'sen',
    'senator',
    'gov',
    'governor',
    'mayor',
    'congressman',
    'congresswoman',
    'congressmember',
    'congressperson',
    'councilmember',
    'councilman',
    'councilwoman',
    'councilor',
    'alderman',
    'alderwoman',
    'alderperson',
    'ald',
    'assemblymember',
    'assemblyman',
    'assemblywoman',
    'delegate',
    'del',
    'supervisor',
    'commissioner',
    'prof',
    'professor',
    'president',
    'secretary',
    'judge',
    'justice',
    'chairman',
    'chairwoman',
    'chair',
    'speaker',
    'attorney',
    'ag',
    'venerable',
    'ven',
    'swami',
    'sheikh',
    'cantor',
    'monsignor',
    'msgr',
    'officer',
    'detective',
    'sergeant',
    'chaplain',
    'senator-elect',
    'congresswoman-elect',
    'sheriff',
    'general',
    'captain',
    'lieutenant',
    'general',
    'captain',
    'lieutenant',
    'chief',
    'lt',
    'gen',
    'col',
    'capt',
    'sgt',
    'dean',
    'chancellor',
    'superintendent',
    'ambassador',
  ].map((word) => [word, true] as const),
]);

/** What a person lives or has lived: told of in an attribution, and never a title. */
export const statuses =
  /\b(?:recipients?|holders?|beneficiar(?:y|ies)|dreamers?|daca|daca-?mented|tps|undocumented|immigrants?|refugees?|asylees?|asylum|survivors?|mothers?|fathers?|mom|dad|parents?|grandmothers?|daughters?|sons?|sisters?|brothers?|wife|husband|widow|residents?|citizens?|students?|members?|workers?|youth|plaintiffs?|tenants?|adoptees?|constituents?|supporters?|participants?|alum(?:ni|na|nus)?|graduates?|veterans?|neighbors?|owners?|activists?|voters?|clients?|patients?|caregivers?|farmworkers?|janitors?|drivers?|detainees?|returnees?)\b/iu;

/** After a name: `Jane Doe, Esq.` */
export const credentials =
  /^(?:esq|ph\.?\s?d|j\.?d|m\.?d|ll\.?m|msw|lcsw|lmsw|mph|mpp|mpa|mba|m\.?a|m\.?s|b\.?a|ed\.?d|d\.?min|m\.?div|rn|np|cpa|dds|jr|sr|ii|iii|iv|bcd|dnp|drph|facp|s\.?j|o\.?p|o\.?f\.?m|osf|csj|rsm|snjm|ssnd|ssj|ihm|osb|scn|bvm|cssr|svd|mm|msc|ccvi|sc|rscj|ofs|frs|aicp|aia|rdn|fnp|dnp|mft|lmft|lpc)\.?$/iu;

/** Small words within a name: `María de la Cruz`, `Ludwig van der Berg`. */
export const particles = wordSet(
  'de la del los las da das do dos di van von der den ter bin binti ibn al el le du y e af ben bint st',
);

/** What `Director of …` may go on with before the organization comes. */
export const departments = wordSet(`
  policy advocacy organizing communications communication litigation programs program operations development immigration immigrant immigrants' government public relations
  affairs external legal services civic engagement research education outreach strategy strategic partnerships community programming services campaigns membership
  federal state national finance fundraising philanthropy people culture human resources racial justice social economic organizing power
  behavioral youth health mental housing labor worker workers rights civil refugee law history sociology ethnic studies asian american political science
  field digital media marketing institutional advancement diversity equity inclusion international training leadership learning evaluation data
  strategic initiatives special projects impact innovation integration inclusion voter electoral politics legislative work narrative storytelling content creative membership directors
  trustees economics medicine theology religion english anthropology psychology and & , the practice families family children women gender global systems change technology theological
`);

/** Capitalized words that begin a sentence or tell a time and are nobody's name. */
export const noNames = wordSet(`
  i i’m we our you they he she it this that these those there today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december in on at for from with as after before during following
  while when where who what why how if although though since because despite amid upon under over and but or so yet not no yes
  the a an all many more most some both each every other another last next also then now here together however meanwhile finally
  please contact media press photo image video read watch click see join donate learn about statement quote quotes statements background editor editors' note
  immigrants families communities congress america americans republicans democrats democratic republican washington trump-vance
  his her their its my your speaking responding according earlier later once thus instead former additionally moreover furthermore
  daca tps ice dhs uscis covid-19 covid scotus aapi aanhpi aapis bipoc lgbtq u.s us usa dreamers asian korean black latino latina latinx muslim
`);
