import type { Format } from './format.ts';

/** English words of the pages. Numbers and names come in as parameters, never typed. */
export const pageWords = (f: Format) => ({
  site: {
    name: 'Hang Up',
    tagline: 'The open record of tech support fraud',
    description:
      'What tech support fraud costs, whom it hurts, where, and what is done against it: every figure with its source, every dataset free.',
    skip: 'Skip to the content',
    menu: 'Main menu',
    theme: 'Switch between light and dark',
    breadcrumbs: 'You are here',
    home: 'Home',
    footer:
      'Figures are reported losses and allegations as printed by the sources named beside them.',
    licence: 'Data: CC BY 4.0. Code: MIT.',
  },
  nav: {
    states: 'States',
    operations: 'Operations',
    data: 'Data',
    sources: 'Sources',
    figures: 'Figures',
    about: 'About',
    report: 'Report it',
  },
  figure: {
    source: 'Source',
    sources: 'Sources',
    more: (count: number) =>
      count === 1 ? 'and one more document' : `and ${f.number(count)} more documents`,
    many: (count: number) => `${f.number(count)} documents, named row by row in the CSV`,
    table: 'Table',
    download: 'Download',
    page: 'Cite or embed',
    pageOf: (title: string) => `Cite or embed: ${title}`,
    skipMap: 'Skip the links of this map',
    scroll: 'Table, scrolls sideways',
  },
  figurePage: {
    title: 'Figures',
    description: 'Every chart and map with its data, its picture, its embed code and its citation.',
    lead: 'Each figure is drawn from the data when the site is built. Take the picture, the numbers behind it, or the figure itself for your own page.',
    family: (p: { title: string; count: number }) => `${p.title}: ${f.number(p.count)} figures`,
    pageDescription: (p: { title: string; alt: string }) => `${p.title}. ${p.alt}`,
    downloads: 'Downloads',
    svgFor: 'picture for print and web, with title, source and licence inside',
    embed: 'Embed',
    embedText: 'Put this line into your page. It needs no script, and the source stays visible.',
    embedDescription: (title: string) => `Figure to embed: ${title}`,
    more: 'Data, sources and downloads at Hang Up',
    cite: 'Cite',
    citation: (p: { title: string; address: string }) =>
      `Hang Up contributors: “${p.title}”. Hang Up, the open record of tech support fraud. ${p.address}`,
  },
  home: {
    title: 'Hang Up: the open record of tech support fraud',
    headline: (amount: string, year: number) =>
      `${amount} reported lost to tech support fraud in ${year}`,
    summary: (p: {
      change: { share: string; before: number; rise: boolean } | null;
      multiple: { times: string; first: number } | null;
    }) => {
      const change =
        p.change &&
        `That is ${p.change.share} ${p.change.rise ? 'more' : 'less'} than in ${p.change.before}`;
      const multiple =
        p.multiple && `${p.multiple.times} times the first count, of ${p.multiple.first}`;
      return `${[change, multiple].filter((part) => part !== null).join(', and ')}.`;
    },
    complaints: (count: string) => `${count} complaints to the FBI`,
    overSixty: (share: string) => `People over 60 reported ${share} of the losses`,
    reported: 'These are the losses that were reported; nobody knows what was not.',
    call: 'Got a call? Hang\u00a0up. Report\u00a0it.',
    callText:
      'No company calls because your computer is broken, and no real warning shows a number to call. Close the window. Give nobody access.',
    callLink: 'Lost money? Do this now',
    growthTitle: 'How much, how fast',
    growthText:
      'A pop-up or a call claims that a computer is infected. A “technician” asks for access, then for money. A second kind of caller poses as the tax office, the police or a bank regulator. Both are run from call centres, and the FBI adds the two.',
    whereTitle: 'Where the money is lost',
    whereText:
      'The FBI prints losses by state for internet crime of all kinds. Choose a state for its figures by year, its rank, and the data.',
    whereLink: 'All states and territories',
    raidsTitle: 'What is done',
    raidsText: (p: { operations: string; first: string; last: string }) =>
      `${p.operations} police operations against call centres in India are on record here, from ${p.first} to ${p.last}. What is said of the accused is allegation until a court has decided.`,
    raidsLink: 'All operations',
    storyTitle: (name: string) => `${name} in figures`,
    storyLink: 'Every figure with every source',
    storySources: ({ same, other }: { same: number; other: number }) => {
      const documents = `${f.number(same)} ${same === 1 ? 'document' : 'documents'}`;
      return other === 0 ? documents : `${documents}; ${f.number(other)} say otherwise`;
    },
    victimsTitle: 'Who is called',
    victimsText: (p: { operation: string; countries: readonly string[] }) =>
      `${p.operation} began with complaints about calls to ${f.list(p.countries)}. Other operations name further countries.`,
    dataTitle: 'Take the data',
    dataText: (p: { datasets: string; sources: string }) =>
      `${p.datasets} datasets from ${p.sources} documents, each row with its source. Free to use with credit.`,
    dataLink: 'All datasets and downloads',
  },
  report: {
    title: 'What to do',
    steps: [
      {
        title: 'Hang up, close, disconnect',
        text: 'End the call. Close the window; if it will not close, switch the computer off. If somebody has access, cut the internet connection.',
      },
      {
        title: 'Call your bank',
        text: 'Use the number on your card. Ask them to stop the payment and block the account. Gift cards: call the company on the card.',
      },
      {
        title: 'Change passwords from another device',
        text: 'Bank and e-mail first. Remove the program they had you install, or have somebody you know check the computer.',
      },
      {
        title: 'Report it',
        text: 'A report helps the police even if the money is gone. Nobody who promises to get it back for a fee is telling the truth.',
      },
    ],
    where: 'Where to report',
    phone: 'Telephone',
    international: 'International',
    readOn: (date: string) => `Addresses as read on ${date}.`,
  },
  states: {
    title: 'States and territories',
    description: (year: number) =>
      `Internet crime reported to the FBI by state: losses, complaints and rates per 100,000 residents up to ${year}.`,
    lead: 'The FBI counts complaints of internet crime of all kinds by the state of those who complain. Tech support fraud alone is not printed by state.',
    allYears: 'By year',
    pageDescription: (p: { name: string; year: number }) =>
      `Internet crime of all kinds reported to the FBI from ${p.name}: losses, complaints, rate and rank for each year up to ${p.year}.`,
    sentence: (p: { year: number; name: string }) => `In ${p.year} people in ${p.name} reported`,
    losses: 'lost to internet crime of all kinds',
    sentenceEnd: 'to the FBI',
    rate: (p: { rate: string; rank: string; ranked: string }) =>
      `That is ${p.rate} for each resident, rank ${p.rank} of ${p.ranked} places.`,
    noRate: 'A rate per resident is not available: there is no population figure for this place.',
    complaints: (count: string) => `The FBI counted ${count} complaints.`,
    noData: 'No report prints figures for this place.',
    neighbours: 'Next in rank',
    neighboursNote: (year: number) =>
      `Reported losses per 100,000 residents in ${year}, US dollars.`,
    where: 'Where to report from here',
  },
  operations: {
    title: 'Operations',
    description:
      'Police operations against call centres in India accused of defrauding people by telephone and pop-up, with every figure and its source.',
    lead: 'Each operation with its figures by source. Where sources disagree, all are shown and one is preferred by a stated rule. What is said of accused persons is allegation until a court has decided.',
    name: 'Operation',
    date: 'Date',
    agency: 'Lead agency',
    kind: 'Kind of fraud',
    arrests: 'Arrests',
    callCentres: 'Call centres',
    sources: 'Documents',
    undated: 'no date',
    started: 'When',
    led: 'Led by',
    about: 'What it was about',
    figures: 'Figures by source',
    figuresNote:
      'Documents that say the same stand together. The value in bold is the one shown elsewhere on this site: official documents before the press, then the newest; what is marked superseded, doubtful or misprint never leads.',
    metric: 'What is counted',
    value: 'Value',
    source: 'Document',
    remark: 'Remark',
    noNumber: 'no number given',
    places: 'Places',
    victims: "Victims' countries",
    victimsNote: 'Named by at least one document.',
    namedBy: (count: number) => `${f.number(count)} ${count === 1 ? 'document' : 'documents'}`,
    noPlaces: 'No document names a place.',
    claims: 'What was first said, and what became of it',
    claimsNote: 'Statements of the first article, each with what other documents make of it.',
    verdict: {
      confirmed: 'confirmed',
      sharpened: 'made more exact',
      contradicted: 'contradicted',
      statement: 'said by one source only',
    },
    documents: 'Documents',
    allegation: 'Allegation: accused persons are not guilty until a court has decided.',
    status: { doubtful: 'doubtful', superseded: 'superseded', misprint: 'misprint' },
    qualifier: { exact: '', 'at-least': 'at least', approximately: 'about', 'at-most': 'at most' },
    fraudType: {
      'tech-support': 'tech support',
      'government-impersonation': 'government impersonation',
      'refund-impersonation': 'refund impersonation',
      'payment-service-impersonation': 'payment service impersonation',
      'insurance-impersonation': 'insurance impersonation',
      'loan-fraud': 'loan fraud',
      'digital-arrest': 'digital arrest',
      'mule-accounts': 'mule accounts',
      mixed: 'mixed',
    },
  },
  data: {
    title: 'Data',
    description:
      'Every dataset of Hang Up with its dictionary and downloads, free to use with credit.',
    lead: 'One row is one statement by one source. Empty means not reported; 0 means zero. Columns are never renamed or moved.',
    dataset: 'Dataset',
    groups: {
      losses: 'Losses and complaints',
      enforcement: 'Enforcement',
      places: 'Places and agencies',
      sources: 'Documents and changes',
    },
    rows: 'Rows',
    downloads: 'Downloads',
    dictionary: 'Columns',
    column: 'Column',
    meaning: 'Meaning',
    unit: 'Unit',
    example: 'Example',
    empty: 'May be empty',
    yes: 'yes',
    no: 'no',
    key: 'Key',
    keyText: 'Together these columns are unique, and rows are sorted by them:',
    refers: (dataset: string) => `See ${dataset}.`,
    preview: 'Last rows',
    previewCaption: (shown: number, all: number) =>
      `${f.number(shown)} of ${f.number(all)} rows. The downloads hold all.`,
    additive: 'Adding up',
    additiveYes: (columns: readonly string[]) =>
      `Values may be added over ${f.list(columns)}, once one source is chosen for each.`,
    additiveNo:
      'Values of different rows must not be added up: the same thing is stated by several sources, or categories overlap.',
    csvFor: 'CSV for programs',
    jsonFor: 'JSON for developers',
    licence: 'Licence',
    licenceText:
      'CC BY 4.0: use it for anything, and credit “Hang Up contributors”. The facts themselves are free.',
    rowCount: (count: number) => `${f.number(count)} ${count === 1 ? 'row' : 'rows'}`,
  },
  sources: {
    title: 'Sources',
    description: 'Every document used, and each figure taken from it.',
    lead: 'Each document with the rows that rest on it.',
    document: 'Document',
    publisher: 'Publisher',
    published: 'Published',
    kind: 'Kind',
    rows: 'Rows',
    groups: {
      official: 'Official documents',
      court: 'Court documents',
      dataset: 'Datasets and code lists',
      press: 'Press',
    },
    kinds: { official: 'official', court: 'court', press: 'press', dataset: 'dataset' },
    address: 'Address',
    readAt: 'Copy we read',
    readOn: 'Read on',
    note: 'Note',
    taken: 'What is taken from it',
    takenCount: (count: number) => `${f.number(count)} ${count === 1 ? 'row' : 'rows'} in all.`,
    unknown: 'not known',
    pageDescription: (p: { title: string; publisher: string; rows: number }) =>
      `${p.title}, ${p.publisher}: ${f.number(p.rows)} ${p.rows === 1 ? 'row' : 'rows'} of Hang Up rest on this document.`,
    summary: 'See the summary of',
  },
  about: {
    title: 'About this record',
    description: 'How figures are chosen, what they leave out, and how to correct us.',
    sections: [
      {
        title: 'What a row is',
        text: 'One row is one statement by one source: this document printed this value for this thing. If a later report prints the figure again, that is a second row. So every figure shows who confirms it and who disagrees.',
      },
      {
        title: 'Which value is shown',
        text: 'Official documents come before courts, datasets and the press. Among them the newest decides. Where it prints a rounded number, the most exact earlier printing that rounds to it is shown. Rows marked doubtful, superseded or misprint never lead. All rows stay in the data.',
      },
      {
        title: 'What the figures leave out',
        text: 'They are reported losses: what nobody reports is not counted. The FBI counts complaints from its own website, mostly from the United States. Crime types overlap and must not be added up, with one exception that the FBI itself makes: tech support and government impersonation. State tables count internet crime of all kinds.',
      },
      {
        title: 'Operations',
        text: 'The list of operations holds those that were reported and that we found. It is no measure of crime in any place. What is said of accused persons is allegation until a court has decided. No natural person is named.',
      },
      {
        title: 'Boundaries on maps',
        text: 'The map of India shows the boundaries that Indian law asks publishers to show; other states dispute parts of them. The map of the world follows Natural Earth. The two differ in Kashmir. Neither is a statement on any dispute.',
      },
      {
        title: 'Corrections',
        text: 'A figure is wrong, or a document says otherwise? Open an issue or a pull request in the repository of this site, with the address of the document and the page. What is wrong is corrected in the open, and the old value stays visible in the history.',
      },
      {
        title: 'Licence',
        text: 'The compilation is free under CC BY 4.0, the code under the MIT licence. Facts are free. Coordinates of cities come from GeoNames (CC BY 4.0).',
      },
    ],
    confidence: {
      title: 'How well the figures are borne out',
      text: (p: { figures: string; official: string; confirmed: string; disputed: string }) =>
        `The data hold ${p.figures} figures; a figure is one measure of one thing, whoever states it. ${p.official} are stated by an official document or a court, ${p.confirmed} by a second printing or document with the same value. On ${p.disputed} documents disagree, rounding aside.`,
      dataset: 'Dataset',
      figures: 'Figures',
      official: 'Official',
      confirmed: 'Confirmed',
      disputed: 'Disputed',
    },
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be misspelt. Pages of this site never move, so a link that worked once still works.',
    search: 'Search all pages',
    links: 'You may look for',
    report: 'Got a call? What to do',
  },
});
