// Units of measure in news English, with factors to one base unit per dimension (SI and the international
// yard and pound of 1959; US gallon). Names are singular.

type Dimension = 'length' | 'mass' | 'area' | 'volume' | 'speed' | 'time' | 'angle' | 'other';

export interface Unit {
  name: string;
  dimension: Dimension;
  /** How many base units one of it is: metre, kilogram, square metre, litre, metre per second, day. */
  factor: number;
}

const table: [dimension: Dimension, name: string, factor: number, forms: string][] = [
  ['length', 'mile', 1609.344, 'mile miles mi'],
  ['length', 'yard', 0.9144, 'yard yards yd yds'],
  ['length', 'foot', 0.3048, 'foot feet ft'],
  ['length', 'inch', 0.0254, 'inch inches in ins'],
  ['length', 'kilometre', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['length', 'metre', 1, 'metre metres meter meters'],
  ['length', 'decimetre', 0.1, 'dm decimetre decimetres decimeter decimeters'],
  ['length', 'centimetre', 0.01, 'centimetre centimetres centimeter centimeters cm cms'],
  ['length', 'millimetre', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  ['length', 'micrometre', 1e-6, 'micrometre micrometres micrometer micrometers micron microns'],
  ['length', 'light-year', 9.4607e15, 'light-year light-years'],
  ['mass', 'pound', 0.45359237, 'pound pounds lb lbs'],
  ['mass', 'ounce', 0.028349523, 'ounce ounces oz'],
  ['mass', 'stone', 6.35029318, 'stone'],
  ['mass', 'kilogram', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
  ['mass', 'gram', 0.001, 'gram grams gramme grammes'],
  ['mass', 'milligram', 1e-6, 'milligram milligrams mg'],
  ['mass', 'microgram', 1e-9, 'microgram micrograms microgramme microgrammes mcg'],
  ['mass', 'ton', 907.18474, 'ton tons'],
  ['mass', 'tonne', 1000, 'tonne tonnes'],
  ['area', 'acre', 4046.8564, 'acre acres'],
  ['area', 'hectare', 10_000, 'hectare hectares ha'],
  ['area', 'square metre', 1, 'sqm m2'],
  ['area', 'square foot', 0.09290304, 'sqft ft2'],
  ['volume', 'litre', 1, 'litre litres liter liters'],
  ['volume', 'millilitre', 0.001, 'millilitre millilitres milliliter milliliters ml'],
  ['volume', 'gallon', 3.785411784, 'gallon gallons'],
  ['volume', 'barrel', 158.987294928, 'barrel barrels'],
  ['volume', 'pint', 0.473176473, 'pint pints'],
  ['volume', 'cup', 0.2365882365, 'cup cups'],
  ['volume', 'tablespoon', 0.0147867648, 'tablespoon tablespoons'],
  ['volume', 'teaspoon', 0.0049289216, 'teaspoon teaspoons'],
  ['speed', 'mile per hour', 0.44704, 'mph'],
  ['speed', 'kilometre per hour', 0.2777777778, 'kph kmh km/h'],
  ['speed', 'knot', 0.5144444444, 'knot knots'],
  ['time', 'second', 1 / 86_400, 'second seconds sec secs'],
  ['time', 'minute', 1 / 1440, 'minute minutes min mins'],
  ['time', 'hour', 1 / 24, 'hour hours hr hrs'],
  ['time', 'day', 1, 'day days'],
  ['time', 'night', 1, 'night nights'],
  ['time', 'week', 7, 'week weeks wk wks'],
  ['time', 'month', 30.436875, 'month months'],
  ['time', 'year', 365.2425, 'year years yr yrs'],
  ['time', 'decade', 3652.425, 'decade decades'],
  ['time', 'century', 36_524.25, 'century centuries'],
  ['angle', 'degree', 1, 'degree degrees'],
  ['angle', 'turn', 360, 'turn turns'],
  ['angle', 'radian', 57.295779513, 'radian radians rad'],
  ['other', 'carat', 1, 'carat carats'],
  ['other', 'karat', 1, 'karat karats'],
  ['other', 'calorie', 1, 'calorie calories kcal'],
  ['other', 'watt', 1, 'watt watts'],
  ['other', 'bit', 1, 'bit bits'],
  ['other', 'byte', 8, 'byte bytes'],
  ['other', 'megabyte', 8e6, 'mb megabyte megabytes'],
  ['other', 'gigabyte', 8e9, 'gb gigabyte gigabytes'],
  ['other', 'horsepower', 1, 'horsepower hp'],
];

/** Every written form, in lower case, to its unit. */
export const unitForms: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([dimension, name, factor, forms]) =>
    forms.split(' ').map((form): [string, Unit] => [form, { name, dimension, factor }]),
  ),
);

const byName = new Map([...unitForms.values()].map((unit) => [unit.name, unit]));

/** The unit of a singular, normalised name ("mile", "square foot"); undefined when it is none. */
export function unitNamed(name: string): Unit | undefined {
  const squared = /^(square|cubic) (.+)$/.exec(name);
  const known = byName.get(name);
  if (known || !squared) return known;
  const side = byName.get(squared[2] ?? '');
  if (side?.dimension !== 'length') return undefined;
  return squared[1] === 'square'
    ? { name, dimension: 'area', factor: side.factor ** 2 }
    : { name, dimension: 'volume', factor: side.factor ** 3 * 1000 };
}
