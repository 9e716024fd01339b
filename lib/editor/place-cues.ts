// Whether a name in a text is that of a place: by what stands in it, before it and after it. Rules of thumb for English and Spanish.

const alternatives = (words: string) => words.trim().split(/\s+/u).join('|');

/** What places are called after: “the Pell Valley”, “río Pell”. */
const GEOGRAPHY = alternatives(`
  rivers? lakes? valleys? regions? provinces? count(?:y|ies) districts? states? cit(?:y|ies) towns? villages? islands?
  isles? bays? gulf cape mount mountains? hills? coast peninsula desert seas? ocean sound straits? canal forest park
  harbou?r port airport station streets? avenue road lane square bridge quay border highlands lowlands
  r[ií]os? lagos? valles? regi[oó]n(?:es)? provincias? departamentos? distritos? estados? ciudad(?:es)? pueblos? aldeas?
  islas? bah[ií]a golfo cabo montes? monta[ñn]as? cerros? costa pen[ií]nsula desierto mar oc[eé]ano estrecho bosque parque
  puertos? aeropuerto estaci[oó]n calles? avenida carretera plaza puente muelle frontera barrios? municipios? sierra
`);

/** Where one of these stands in a name, it is somebody who acts there: “the Pell Valley Council”. */
const BODY = alternatives(`
  ministry commission company bank universit(?:y|ies) college school council party police court institute office agency
  association union club committee foundation corporation group army navy congress parliament senate government
  department\\sof\\s(?:health|justice|state|defen[cs]e) authority board service church hospital times herald post
  news team ltd inc plc
  ministerio comisi[oó]n compa[ñn][ií]a banco universidad colegio escuela consejo partido polic[ií]a tribunal corte
  instituto oficina agencia asociaci[oó]n sindicato club comit[eé] fundaci[oó]n corporaci[oó]n grupo ej[eé]rcito armada
  congreso parlamento senado gobierno autoridad iglesia hospital diario fiscal[ií]a ayuntamiento
`);

const PERSON_TITLE = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Sra?|Srta|Do[nñ]a?)\.?\s+\p{Lu}/u;

/** A preposition of place, an article, and words of direction: “in the north of ”, “cerca de la ”. */
const WHERE = alternatives(`
  in at near from across around outside inside throughout within into toward towards off via beyond
  en desde hacia hasta cerca\\sde lejos\\sde fuera\\sde dentro\\sde alrededor\\sde
`);
const ARTICLE = String.raw`(?:(?:the|el|la|los|las)\s+)?`;
const DIRECTION = String.raw`(?:(?:nearby|downtown|central|rural|greater|upper|lower|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?)\s+)?`;
const BELONGS = alternatives(`
  city town village port island province region district county state valley river lake bay gulf north south east west
  centre center outskirts suburbs? coast shores? mayor governor republic kingdom streets capital people residents
  inhabitants
  ciudad pueblo aldea puerto isla provincia regi[oó]n distrito departamento estado valle r[ií]o lago bah[ií]a golfo norte
  sur este oeste centro afueras costa alcalde alcaldesa gobernadora? rep[uú]blica reino calles capital habitantes vecinos
  municipio barrio natural
`);
const GOES = alternatives(`
  go goes going went gone travel(?:s|l?ed|l?ing)? fl(?:y|ies|ew|ying) mov(?:e|es|ed|ing) return(?:s|ed|ing)? driv(?:e|es|ing) drove
  sail(?:s|ed|ing)? flee(?:s|ing)? fled come comes coming came head(?:s|ed|ing)? lead(?:s|ing)? led back road way route
  line train flight ferry bus trip visit
`);
const VA = alternatives(`
  ir va van fue fueron viaj\\p{L}+ volvi\\p{L}+ vuelve vuelven regres\\p{L}+ lleg\\p{L}+ traslad\\p{L}+ huy\\p{L}+ mud\\p{L}+
  carretera camino vuelo tren ruta rumbo viaje visita
`);
const NAMES = String.raw`\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:of|the|de|del|la|las|los)\s+)*\p{Lu}[\p{L}\p{M}’'-]*)*`;
/** What stands in a row with it: “in Lima, Cusco and ”. */
const ROW = new RegExp(String.raw`${NAMES}(?:,\s+${NAMES})*(?:,\s+|,?\s+(?:and|or|y|e|o|u)\s+)$`, 'u');
const BEFORE_PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    [
      String.raw`(?:${WHERE})\s+${ARTICLE}${DIRECTION}`,
      String.raw`(?:${BELONGS})\s+(?:of|de|del)\s+${ARTICLE}`,
      String.raw`(?:${GOES})\s+to\s+${ARTICLE}`,
      String.raw`(?:${VA})\s+al?\s+${ARTICLE}`,
      String.raw`(?:northern|southern|eastern|western|central|downtown)\s+`,
    ].join('|') +
    ')$',
  'iu',
);

/** What is somewhere is not always a place: “confidence in ”, “a letter from ”, “said ”. */
const BEFORE_BODY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    [
      String.raw`(?:said|says|told|asked|by|with|according to|dijo|dice|según|declaró|afirmó|con)\s+${ARTICLE}`,
      String.raw`(?:confidence|trust|trusts|trusted|faith|interest|stake|shares?|belie(?:f|ves?|ved)|invest(?:s|ed|ment)?)\s+in\s+${ARTICLE}`,
      String.raw`(?:letter|call|e-?mail|message|statement|quote|reply|answer|word|request|gift|loan|text)\s+from\s+${ARTICLE}`,
      String.raw`(?:anger|shout(?:s|ed)?|look(?:s|ed)?|aimed|directed|laugh(?:s|ed)?|works?|worked|employed)\s+at\s+${ARTICLE}`,
      String.raw`(?:confianza|confía|confían|fe|interés|cree|creen|participación|acciones)\s+en\s+${ARTICLE}`,
    ].join('|') +
    ')$',
  'iu',
);

const AFTER_PLACE = new RegExp(
  String.raw`^(?:\s+(?:${GEOGRAPHY})(?![\p{L}\p{N}])|,\s+(?:an?|the|una?|el|la)\s+(?:[\p{L}-]+\s+){0,2}(?:${GEOGRAPHY})(?![\p{L}\p{N}]))`,
  'iu',
);

const whole = (words: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu');
const IS_GEOGRAPHY = whole(GEOGRAPHY);
const IS_BODY = whole(BODY);
/** “in Spanish” is no place. */
const LANGUAGE =
  /^(?:\p{Lu}\p{L}+(?:ish|ese)|French|German|Dutch|Greek|Arabic|Italian|Russian|Korean|Norwegian|Latin|Quechua)$/u;
const LEADING = new RegExp(String.raw`^(?:${WHERE})\s+`, 'iu');
const SHORT = /^(?:U\.?S\.?A?\.?|U\.?K\.?|EE\.?\s?UU\.?)$/u;

/** Codes of regions that are none. */
const bodies = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ']);
/** Made once, when first asked for. */
let known: ReadonlySet<string> | null = null;
/** Countries and continents by the names that the platform knows, in both languages. */
function countries(): ReadonlySet<string> {
  if (known) return known;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = [
    ...letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !bodies.has(code)),
    ...['002', '003', '005', '009', '013', '019', '142', '150', '419'],
  ];
  const names = ['en', 'es'].flatMap((language) => {
    const printed = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => printed.of(code)?.toLowerCase() ?? []);
  });
  return (known = new Set(names));
}

/** @param name words of which most begin with a capital. `before`, `after`: what stands in the text around them. */
export function isPlaceName(name: string, before = '', after = ''): boolean {
  const lead = LEADING.exec(name)?.[0] ?? '';
  const words = name
    .slice(lead.length)
    .replace(/^(?:the|el|la|los|las)\s+/iu, '')
    .replace(/[,.;:]$/u, '');
  if (IS_BODY.test(words) || PERSON_TITLE.test(words) || LANGUAGE.test(words)) return false;
  if (SHORT.test(words) || countries().has(words.toLowerCase())) return true;
  const ahead = before + lead;
  if (BEFORE_BODY.test(ahead)) return false;
  return IS_GEOGRAPHY.test(words) || AFTER_PLACE.test(after) || BEFORE_PLACE.test(ahead.replace(ROW, ''));
}
