// The words that decide whether a full stop ends a sentence: abbreviations by what may follow them, and words that
// begin a sentence. English and Spanish; kept apart from the rules so that either can be read by itself.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A name or what they qualify always follows: the stop after them never ends a sentence. Lower case, no stop. */
export const BEFORE_A_NAME = words(`
  mr mrs ms messrs mx dr drs prof gen lt col maj capt cmdr sgt cpl pvt adm rev hon sen sens rep reps gov govs pres
  msgr supt insp det amb fr rt sr.a brig atty asst assoc dep
  sra srta sres sras srtas dra dña dª prof.a profa gral cnel tte sgto cap.n lic ing arq mons excmo excma ilmo ilma
  rvdo rvda hno hna sto sta pdte pdta vs v cf viz e.g i.e p.ej ej
`);

/** A figure follows them, or a Roman numeral: then their stop ends nothing. */
export const BEFORE_A_NUMBER = words(`
  no nos nr art arts p pp pg vol vols fig figs ch chap sec secs par para ed eds c ca cca approx ext tel tels apt
  rm bk pt pts v vv l ll rs
  núm núms num nro nros n pág págs pag vols cap caps arts inc incs párr apdo apdos tfno tel s ss aprox tít lib
  b d est ft
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  ene abr ago set dic
`);

/** They may end a sentence or stand inside one: what follows decides. */
export const AMBIGUOUS = words(`
  inc corp co ltd llc plc bros jr sr st ft ave blvd rd hwy dept univ assn govt mt max etc al ibid cit
  esq ph.d mfg intl natl gmbh s.a sa cía cia ltda hnos depto dpto dto admón avda av ctra pza pl izq dcha prov
  ud uds vd vds hab
`);

/** After a figure they end a sentence where a capital follows. */
export const UNITS = words(`km kg cm mm m g l ha mi lb lbs oz hr hrs min sec in yd yds ptas`);

/** What may follow a time of day without beginning a sentence: days, months, time zones. */
export const AFTER_A_TIME = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
  Sept Sep Oct Nov Dec Eastern Central Mountain Pacific Greenwich GMT UTC CET CEST BST ET EST EDT CT CST CDT PT PST PDT
`);

/** Words that begin a sentence, and rarely a name: after an ambiguous abbreviation they say that it was the end. */
export const SENTENCE_STARTERS = words(`
  The This These Those There Then They It Its He She We You His Her Their Our My In On At By For From With Without
  But And Or So Yet If When While Where What Who Why How As After Before Since During However Meanwhile Although
  Though Because Some Many Most Each Every Now Today Yesterday Here Also Even Only Still Such Among Over Between
  Until According An A Nobody Nothing Neither Never Always Perhaps Maybe Two Three Four Any Few Other Others Several Once Last Earlier Later Instead Despite Both That
  El Los Las La Un Una Lo Este Esta Estos Estas Ese Esa Eso Esto Aquel Él Ella Ellos Ellas En De Del Al Con Sin Por
  Para Pero Si Sí Cuando Como Donde Aunque Según Tras Desde Hasta Entre Sobre Durante Mientras También Además Su Sus
  Se Ya Hoy Ayer Así Entonces Luego Después Antes Muchos Algunos Todos Nadie Nada Quien Qué Ni Ahora Allí Aquí Nunca
  Siempre Jamás Quizá Quizás Cada Otro Otra Otros Otras Dos Tres Cuatro Es Fue Era Son Fueron Hay Había Tal Ante Contra
`);

/** Of these, the ones that also are part of names: after an initial they begin a sentence only where no name precedes it. */
export const STARTERS_IN_NAMES = words(`El Los Las La De Del Al A An Lo Si He`);

/** Verbs by which speech is attributed: after a question or an exclamation in quotation marks, `Name verb` goes on. */
export const SPEECH_VERBS = words(`
  said says asked asks cried shouted added adds replied wrote tweeted told warned insisted demanded exclaimed wondered
  dijo dice preguntó pregunta gritó añadió respondió escribió exclamó insistió agregó señaló contestó
`);
