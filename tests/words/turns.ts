/** A turn that English readers stumble over, and what an editor writes instead. */
interface Turn {
  readonly pattern: RegExp;
  readonly instead: string;
}

/**
 * Turns that no text of the project uses. Words of others are not ours: titles, quotations and names
 * are never searched, and `kept` lists the names that look like a turn.
 */
const turns: readonly Turn[] = [
  {
    pattern: /\b(stands|stood|stand (in|on|at|for|beside|behind|under|apart|here|there))\b/i,
    instead: 'is, has, means',
  },
  { pattern: /\b(holds|held by us|that hold)\b/i, instead: 'has, includes, contains' },
  { pattern: /\blies? (in|on|at|below|above|outside|within)\b/i, instead: 'is' },
  { pattern: /\b(borne out|bears (no|the|a))\b/i, instead: 'confirmed, has' },
  { pattern: /\b(tells?|told|telling) of\b|\bnot told\b/i, instead: 'describes, not stated' },
  { pattern: /\b(anew|mend(s|ed|ing)?|whereof|thereof)\b/i, instead: 'again, correct' },
  { pattern: /\bfor want of\b/i, instead: 'because there is no' },
  {
    pattern: /(^|[.:;] )(Named|Ranked|Shown|Told|Counted|Left out|Listed)( here)? (are|is)\b/,
    instead: 'the subject first',
  },
  {
    pattern: /(^|[.;] )(Hatched|Outlined|Left out|Left out for [a-z ]+|Listed here):/,
    instead: 'a sentence',
  },
  { pattern: /(?<!there |this )\b(is|are) no (?!longer|more|fewer)/i, instead: 'is not a, has no' },
  {
    pattern: /\b(public|federal|benefit|tax|trade|statistics|charging|prosecuting) offices?\b/,
    instead: 'authority, agency',
  },
  { pattern: /\b(blanks|blank) (at|in|too|between)\b/i, instead: 'space' },
  { pattern: /\b(reports|complaints|losses) of consumers\b/i, instead: 'from people' },
  { pattern: /\b(people|those|persons) over 60\b/i, instead: 'people aged 60 and over' },
  { pattern: /\be-mails?\b/i, instead: 'email' },
  {
    pattern: /\bcomplaints? of (tech support fraud|internet crime)\b/i,
    instead: 'complaints about',
  },
  { pattern: /\bways? of (contact|payment)\b/i, instead: 'contact method, payment method' },
  { pattern: /\bin dollars of \d/i, instead: 'in 2025 dollars' },
];

/** Names and ways of speaking in which the word is right. */
const kept = /LibreOffice|Office Depot/g;

/** The turns of a text, each with what to write. */
export const turnsIn = (text: string): readonly string[] =>
  turns.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text.replace(kept, ' '));
    return found ? [`“${found[0].trim()}”, write ${instead}: ${text}`] : [];
  });
