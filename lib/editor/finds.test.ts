import { describe, expect, it } from 'vitest';
import { findsIn } from './finds';
import { knownNames } from './names';

const said = (sentence: string, known?: Set<string>) =>
  findsIn(sentence, known).map(({ start, end }) => sentence.slice(start, end));

it.each([
  [
    'The ferries between Kettleby and Lowen Island carried 412,000 passengers in 2025, the operator said on 6 May 2026.',
    ['Kettleby', 'Lowen Island', '412,000', '2025', '6 May 2026'],
  ],
  ['That is 9.5% more than the year before.', ['9.5%']],
  ['A return ticket costs £14, two pounds less than in 2024.', ['£14', 'two pounds', '2024']],
  [
    '“We have never left so few people on the quay,” said Maren Holt, 61, who has run it since 2019.',
    ['“We have never left so few people on the quay,”', 'Maren Holt', '61', '2019'],
  ],
  ['He said “a quarter of the 40 boats” were old.', ['“a quarter of the 40 boats”', '40']],
  ['In Madrid, on Monday, November 3, 2025, it rained.', ['Madrid', 'Monday', 'November 3, 2025']],
  ['It cost $3.2 billion, or 57 percent of the plan.', ['$3.2 billion', '57 percent']],
  [
    'Dozens of people and thousands of tonnes were moved 11 kilometres.',
    ['Dozens', 'thousands of tonnes', '11 kilometres'],
  ],
  [
    'NATO and the European Union met Dr. Ana María de la Cruz in Lima.',
    ['NATO', 'European Union', 'Dr. Ana María de la Cruz', 'Lima'],
  ],
  ['Maren Holt agreed.', ['Maren Holt']],
  ['Nobody had expected rain.', []],
  ['I think that I know.', []],
  [
    'El ministro Juan de la Torre anunció el 24 de noviembre de 2026 que se gastarán 1.200 millones de euros.',
    ['Juan de la Torre', '24 de noviembre de 2026', '1.200 millones de euros'],
  ],
  ['Según el INEI, el 57 % de los peruanos lo sabe desde marzo de 2020.', ['INEI', '57 %', 'marzo de 2020']],
  ['«No sabemos nada», dijo el jueves en La Paz.', ['«No sabemos nada»', 'jueves', 'La Paz']],
  ['Murieron tres personas y 2.500 animales en Cusco.', ['tres', '2.500', 'Cusco']],
  ['Pagó S/ 40 y US$15 por dos horas.', ['S/ 40', 'US$15', 'dos horas']],
])('%s', (sentence, found) => {
  expect(said(sentence)).toEqual(found);
});

describe('a name is found whole', () => {
  it.each([
    ['Ursula von der Leyen met Emmanuel Macron.', ['Ursula von der Leyen', 'Emmanuel Macron']],
    ['Yesterday von der Leyen spoke.', ['von der Leyen']],
    ['A painting by Vincent van Gogh and one by Jan van den Berg.', ['Vincent van Gogh', 'Jan van den Berg']],
    [
      'He named Bashar al-Assad, Mohammed bin Salman and Miguel d’Escoto.',
      ['Bashar al-Assad', 'Mohammed bin Salman', 'Miguel d’Escoto'],
    ],
    ['It was José dos Santos, not João da Silva.', ['José dos Santos', 'João da Silva']],
    [
      'Then Víctor Raúl Haya de la Torre wrote to Charles de Gaulle.',
      ['Víctor Raúl Haya de la Torre', 'Charles de Gaulle'],
    ],
    [
      'Bernardo O’Higgins and Pedro Sánchez Pérez-Castejón.',
      ['Bernardo O’Higgins', 'Pedro Sánchez Pérez-Castejón'],
    ],
    [
      'The prize went to Prof. John F. Kennedy Jr. and Sen. Elizabeth Warren.',
      ['Prof. John F. Kennedy Jr.', 'Sen. Elizabeth Warren'],
    ],
    ['It is run by Donald J.', ['Donald J.']],
    ['Pope Leo XIV met former President Alan García Pérez.', ['Pope Leo XIV', 'President Alan García Pérez']],
    [
      'She chairs the National Commission for Development and Life Without Drugs (DEVIDA).',
      ['National Commission for Development and Life Without Drugs', 'DEVIDA'],
    ],
    ['He left the Department for Education.', ['Department for Education']],
    [
      'She joined the Ministry of Housing, Construction and Sanitation in Lima.',
      ['Ministry of Housing, Construction and Sanitation', 'Lima'],
    ],
    ['They asked the Ministry of Health and UNICEF.', ['Ministry of Health', 'UNICEF']],
    [
      'They asked the Office of the High Commissioner for Human Rights.',
      ['Office of the High Commissioner for Human Rights'],
    ],
    ['They visited Madrid and Lima.', ['Madrid', 'Lima']],
    ['He worked for Marks & Spencer.', ['Marks & Spencer']],
    [
      'Lo dijo el Instituto Nacional de Estadística e Informática.',
      ['Instituto Nacional de Estadística e Informática'],
    ],
    ['Lo dijo el ministro de Economía y Finanzas en Lima.', ['Economía y Finanzas', 'Lima']],
    [
      'Lo dijo la Superintendencia Nacional de Aduanas y de Administración Tributaria.',
      ['Superintendencia Nacional de Aduanas y de Administración Tributaria'],
    ],
    ['Lo propuso la Alianza para el Progreso.', ['Alianza para el Progreso']],
    ['Lo propuso la Universidad Nacional Mayor de San Marcos.', ['Universidad Nacional Mayor de San Marcos']],
    [
      'Viajó a Madrid y Lima con María del Carmen de los Ríos.',
      ['Madrid', 'Lima', 'María del Carmen de los Ríos'],
    ],
    ['It crosses the Three Gorges Dam.', ['Three Gorges Dam']],
    ['They fell ill with Covid-19.', ['Covid-19']],
    ['The Ministry for Women and the Navy agreed.', ['Ministry for Women', 'Navy']],
    ['She went to the Court with Juan Pérez and Ana Ruiz.', ['Court', 'Juan Pérez', 'Ana Ruiz']],
    [
      'Preguntó al Ministerio de la Mujer y Poblaciones Vulnerables.',
      ['Ministerio de la Mujer y Poblaciones Vulnerables'],
    ],
    [
      'He is in the Korean People’s Army and she in the UN Children’s Fund.',
      ['Korean People’s Army', 'UN Children’s Fund'],
    ],
    ['In Washington Monday the court sat.', ['Washington', 'Monday']],
  ])('%s', (sentence, found) => {
    expect(said(sentence)).toEqual(found);
  });
});

describe('a name ends before what is hung on it', () => {
  it.each([
    ['It harmed Peru’s economy.', ['Peru']],
    ["It harmed Peru's economy.", ['Peru']],
    ['Peru’s economy shrank.', ['Peru']],
    ['It’s late, and that’s all.', []],
    ['She said I’m late and we’re not.', []],
    ['Because I said so, it was so.', []],
    ['When I came, nobody left.', []],
    [
      'The Humala administration read President Ollanta Humala’s plan.',
      ['Humala', 'President Ollanta Humala'],
    ],
    ['They called Peru’s National Institute of Statistics.', ['Peru', 'National Institute of Statistics']],
    ['It broke Holmes’ rule.', ['Holmes']],
    ['The President of the government’s Governing Board left.', ['President', 'Governing Board']],
    ['Everybody’s boats are today’s.', []],
  ])('%s', (sentence, found) => {
    expect(said(sentence)).toEqual(found);
  });
});

describe('at the start of a sentence, where every word has a capital', () => {
  const known = knownNames('Carmen Masias is from Peru. The boats left. She, Nobody else, spoke.');
  it.each([
    ['Masias also rejected it.', ['Masias']],
    ['Peru, like Colombia, did so.', ['Peru', 'Colombia']],
    ['Boats left.', []],
    ['Nobody left.', []],
  ])('a word that is a name elsewhere: %s', (sentence, found) => {
    expect(said(sentence, known)).toEqual(found);
  });
});
