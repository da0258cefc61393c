/** Principal directions by power iteration, one after the other; the same input gives the same directions. */
const principal = (covariance: readonly Float64Array[], count: number): readonly Float64Array[] => {
  const size = covariance.length;
  const rest = covariance.map((row) => Float64Array.from(row));
  const found: Float64Array[] = [];
  for (let k = 0; k < count; k++) {
    let vector = Float64Array.from({ length: size }, (_, i) => 1 + ((i * 7 + k * 13) % 11));
    let value = 0;
    for (let step = 0; step < 300; step++) {
      const next = Float64Array.from(rest, (row) =>
        row.reduce((sum, cell, j) => sum + cell * (vector[j] ?? 0), 0),
      );
      value = Math.hypot(...next) || 1;
      vector = next.map((cell) => cell / value);
    }
    found.push(vector);
    for (let i = 0; i < size; i++) {
      const row = rest[i];
      if (row === undefined) continue;
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) - value * (vector[i] ?? 0) * (vector[j] ?? 0);
    }
  }
  return found;
};

/** Rows of equal width in fewer dimensions: centred, then projected on their principal directions. */
export const reduce = (rows: readonly Float64Array[], dimensions: number): readonly Float64Array[] => {
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  for (const row of rows)
    for (let i = 0; i < width; i++) mean[i] = (mean[i] ?? 0) + (row[i] ?? 0) / rows.length;
  const centred = rows.map((row) => row.map((cell, i) => cell - (mean[i] ?? 0)));
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of centred) {
    for (let i = 0; i < width; i++) {
      const line = covariance[i];
      if (line === undefined) continue;
      for (let j = 0; j < width; j++)
        line[j] = (line[j] ?? 0) + ((row[i] ?? 0) * (row[j] ?? 0)) / rows.length;
    }
  }
  const directions = principal(covariance, dimensions);
  return centred.map((row) =>
    Float64Array.from(directions, (direction) =>
      direction.reduce((sum, cell, i) => sum + cell * (row[i] ?? 0), 0),
    ),
  );
};
