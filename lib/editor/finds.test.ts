import { expect, it } from 'vitest';
import { findsIn } from './finds';

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
  expect(findsIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(found);
});
