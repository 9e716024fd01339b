// Newspapers and agencies are called by few words; by these an outlet is told from a person, a post, a place, a section.

/** Seldom anything else than the name of an outlet, where a name holds one. */
const NOUNS = set(
  `advertiser argus broadcasting bulletin chronicle courier daily dispatch echo enquirer examiner express gazette globe
  guardian herald inquirer journal magazine mail mirror news newspaper newswire observer press radio sentinel standard
  telegraph television times tribune tv weekly
  agencia crónica diario gaceta heraldo noticias periódico prensa radio revista semanario televisión tribuna`,
);
/** Of an outlet only behind an article: El País, La Voz de Galicia. */
const NOUNS_WITH_ARTICLE = set(
  `citizen conversation economist independent mercury messenger monitor nation post record register republic review
  spectator star statesman sun
  comercio confidencial correo debate espectador español faro imparcial independiente jornada levante marea mercurio
  mundo nación norte opinión país provincia público razón salto siglo sur tercera tiempo universal vanguardia verdad voz`,
);
/** Surnames as well: with one other word it may be a person’s. */
const NOUNS_OF_THREE = set('post star sun');
const KNOWN = set(
  `abc afp ansa ap axios bbc bloomberg cbc cbs clarín cnn dpa efe excélsior infobae itv msnbc nbc newsweek npr pbs
  politico propublica reuters rte rtve télam upi xinhua`,
);
const ARTICLES = set('the el la los las');
const JOINING = set('& a al and de del e el en for in la las los of on the y');
/** Begins like a newspaper, and is a place or an office. */
const PLACES = set(
  `bahamas bronx cotswolds gambia hague hamptons hebrides highlands kremlin midlands netherlands philippines vatican
  white`,
);
const POST =
  /(?<!\p{L})(?:analyst|columnist|contributor|correspondent|critic|editor|freelance|intern|journalist|office|officer|photo|photographer|photos|producer|release|reporter|secretary|staff|writer|colaboradora?|columnista|comunicado|corresponsal|editora|enviad[oa]|fotógraf[oa]|periodista|redacción|redactora?)s?(?!\p{L})/iu;
const SECTION =
  /^(?:breaking|business|crime|health|home|international|latest|local|more|national|political|regional|sports?|top|world|últimas)\s+(?:news|noticias|press)$/iu;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|news|tv|\p{L}{2})$/iu;
const NAME = /^[\p{L}\p{N}&'’. -]+$/u;
const MOST_WORDS = 6;
const MOST_CHARACTERS = 60;

/** What somebody is, not where it was published: "Staff Writer", "Corresponsal". */
export const isPost = (text: string): boolean => POST.test(text);

/** Whether a name behind a person’s, or beside a date, is that of an outlet. Of any text that may be a sentence: no. */
export function isOutletName(text: string): boolean {
  const name = nameOf(text);
  if (!name) return false;
  const [first = '', second = ''] = name;
  return isCalledSo(text, name) || (first === 'the' && name.length > 1 && !PLACES.has(second));
}

/** Whether a line is that of an outlet even where a headline’s second line might stand: its noun is where theirs is. */
export function isMasthead(text: string): boolean {
  const name = nameOf(text);
  if (!name || !isCalledSo(text, name)) return false;
  const [first = ''] = name;
  const isNoun = (word = '') => NOUNS.has(word) || NOUNS_WITH_ARTICLE.has(word);
  if (DOMAIN.test(text) || KNOWN.has(first)) return name.length <= 3;
  // "The Post Leaves Town" is a standfirst: behind its noun a masthead ends, or goes on with "of".
  const called = ARTICLES.has(first) ? name.slice(1) : name;
  const isLed = isNoun(called[0]) && (called.length === 1 || JOINING.has(called[1]!));
  return isLed ? called.length < MOST_WORDS : called.length <= 4 && isNoun(called.at(-1));
}

/** The words of what reads as a name, in small letters; null of anything else. */
function nameOf(text: string): string[] | null {
  if (text.length > MOST_CHARACTERS || isPost(text) || SECTION.test(text)) return null;
  if (DOMAIN.test(text)) return [text.toLowerCase()];
  const words = text.split(/\s+/u);
  const isName =
    NAME.test(text) &&
    !text.endsWith('.') &&
    words.length <= MOST_WORDS &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !JOINING.has(words.at(-1)!.toLowerCase()) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || JOINING.has(word) || DOMAIN.test(word));
  return isName ? text.toLowerCase().split(/[\s-]+/u) : null;
}

function isCalledSo(text: string, name: readonly string[]): boolean {
  if (DOMAIN.test(text) || KNOWN.has(name[0]!)) return true;
  if (name.length < 2) return false;
  if (name.some((word) => NOUNS.has(word))) return true;
  if (ARTICLES.has(name[0]!)) return name.slice(1).some((word) => NOUNS_WITH_ARTICLE.has(word));
  return name.length > 2 && NOUNS_OF_THREE.has(name.at(-1)!);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
