/** Holidays that mean the same day wherever English news is written. Name, day, whether the word alone means the days around it too. */
export const ENGLISH_HOLIDAYS: readonly (readonly [string, string, 'season'?])[] = [
  ["new year ' s day", '01-01'],
  ["new year ' s eve", '12-31'],
  ["valentine ' s day", '02-14'],
  ['christmas day', '12-25'],
  ['christmas eve', '12-24'],
  ['christmas', '12-25', 'season'],
  ['boxing day', '12-26'],
  ['halloween', '10-31'],
  ['good friday', 'easter-2'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter+1'],
  ['easter', 'easter', 'season'],
  ['thanksgiving day', '4:4:11'],
  ['thanksgiving', '4:4:11'],
];
