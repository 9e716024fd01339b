import { describe, expect, it } from 'vitest';
import { guessTickKind } from './guess-tick-kind';

describe('what a tick says', () => {
  it.each([
    ['412,000', '', 'number'],
    ['57 percent', 'which were ', 'number'],
    ['two', 'that left ', 'number'],
    ['half of them', '', 'number'],
    ['2012', 'higher than ', 'date'],
    ['4 May 2026', 'on ', 'date'],
    ['January', 'In ', 'date'],
    ['el 3 de enero de 2013', '', 'date'],
    ['Monday', 'since ', 'date'],
    ['Ida Voss', 'said ', 'name'],
    ['the manager', ', ', 'name'],
    ['mayor of Pell', 'the ', 'name'],
    ['Pell Bridge', 'returns to ', 'place'],
    ['Pell Bridge', 'a stop at ', 'place'],
    ['Monzon Valley region', 'growers in the ', 'place'],
    ['the National Commission for Development and Life Without Drugs', 'of ', 'name'],
    ['“We never gave up,”', '', null],
    ['The line was opened by the king.', '', null],
    ['the only candidate', '', null],
    ['growers have moved away', '', null],
    ['57 percent higher than the year before it', '', null],
  ])('%s after “%s” is %s', (words, before, kind) => {
    expect(guessTickKind(words, { before })).toBe(kind);
  });
});

describe('whether a name is that of a place', () => {
  it.each([
    // By what stands before it.
    ['in ', 'Kettleby', '', 'place'],
    ['He was born near ', 'Kettleby', '', 'place'],
    ['the boats of ', 'Kettleby', '', 'name'],
    ['growers in northern ', 'Pell', '', 'place'],
    ['across the greater ', 'Kettleby', '', 'place'],
    ['the mayor of ', 'Kettleby', '', 'place'],
    ['twelve miles north of ', 'Kettleby', '', 'place'],
    ['They travelled to ', 'Kettleby', '', 'place'],
    ['The road to ', 'Kettleby', '', 'place'],
    ['They gave it to ', 'Kettleby', '', 'name'],
    ['in Pell and ', 'Kettleby', '', 'place'],
    ['in Pell, Lowen and ', 'Kettleby', '', 'place'],
    ['In the morning Pell and ', 'Kettleby', '', 'name'],
    ['en ', 'Villasol', '', 'place'],
    ['cerca de ', 'Villasol', '', 'place'],
    ['la alcaldesa de ', 'Villasol', '', 'place'],
    ['Volvieron a ', 'Villasol', '', 'place'],
    ['Se lo dieron a ', 'Villasol', '', 'name'],
    ['el sur de ', 'Villasol', '', 'place'],
    ['en Altamar y ', 'Villasol', '', 'place'],
    // By what stands in it.
    ['', 'in Kettleby', '', 'place'],
    ['', 'Lowen Island', '', 'place'],
    ['', 'the River Pell', '', 'place'],
    ['at ', '12 Harbour Street', '', 'place'],
    ['', 'el río Altamar', '', 'place'],
    ['', 'calle Mayor', '', 'place'],
    ['', 'Valle del Altamar', '', 'place'],
    // By what stands after it.
    ['growers of the ', 'Pell', ' region say', 'place'],
    ['', 'Kettleby', ', a small port in the west', 'place'],
    ['', 'Villasol', ', un pueblo de la costa', 'place'],
    ['', 'Ida Voss', ', a manager,', 'name'],
    // Countries and continents, whatever stands around them.
    ['sold to ', 'Portugal', '', 'place'],
    ['', 'los Países Bajos', '', 'place'],
    ['', 'the United States', '', 'place'],
    ['', 'EE. UU.', '', 'place'],
    ['', 'South America', '', 'place'],
    // Somebody who acts is no place, wherever they are named.
    ['at the ', 'Kettleby Harbour Office', '', 'name'],
    ['in the ', 'Lowen Island Council', '', 'name'],
    ['en el ', 'Ministerio de Pesca', '', 'name'],
    ['a letter from ', 'Ida Voss', '', 'name'],
    ['confidence in ', 'Ida Voss', '', 'name'],
    ['confianza en ', 'Elena Prado', '', 'name'],
    ['said ', 'Veronica Lake', '', 'name'],
    ['según ', 'Elena Ríos', '', 'name'],
    ['in ', 'Dr. Voss', '', 'name'],
    ['in ', 'Spanish', '', 'name'],
    ['', 'the United Nations', '', 'name'],
    // What is a date or a figure stays one.
    ['in ', 'May 2026', '', 'date'],
    ['in ', '40 boats', '', 'number'],
  ])('%s[%s]%s is %s', (before, words, after, kind) => {
    expect(guessTickKind(words, { before, after })).toBe(kind);
  });
});
