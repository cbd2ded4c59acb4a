export type Comparison = {
  /** Values of these keys must be the same, not only of the same type. */
  sameValues: ReadonlySet<string>;
  /** These keys may be null in one of the two and not in the other. */
  mayBeNull: ReadonlySet<string>;
};

/**
 * How a reply differs from a recorded one: missing and additional keys, other types, other values where they matter. Of lists, which are
 * trimmed in the recordings, one entry is compared: the one about the same player or queue, or else the first. What a recording leaves out is not.
 */
export function differences(expected: unknown, actual: unknown, comparison: Comparison, path = '$'): string[] {
  if (expected === '(left out)') return [];
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (kindOf(expected) !== kindOf(actual)) {
    const oneIsNull = expected === null || actual === null;
    return oneIsNull && comparison.mayBeNull.has(key) ? [] : [`${path}: ${kindOf(expected)} expected, ${kindOf(actual)} found`];
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const [first] = expected;
    if (first === undefined || actual.length === 0) return [];
    return differences(first, actual.find((entry) => isAboutTheSame(first, entry)) ?? actual[0], comparison, `${path}[]`);
  }
  if (!isObject(expected) || !isObject(actual)) {
    return comparison.sameValues.has(key) && withoutSeconds(expected) !== withoutSeconds(actual)
      ? [`${path}: ${JSON.stringify(expected)} expected, ${JSON.stringify(actual)} found`]
      : [];
  }
  const shared = Object.keys(expected).filter((name) => name in actual);
  return [
    ...Object.keys(expected)
      .filter((name) => !(name in actual))
      .map((name) => `${path}.${name} is missing`),
    ...Object.keys(actual)
      .filter((name) => !(name in expected))
      .map((name) => `${path}.${name} is not in the recording`),
    ...shared.flatMap((name) => differences(expected[name], actual[name], comparison, `${path}.${name}`)),
  ];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isAboutTheSame = (a: unknown, b: unknown): boolean =>
  isObject(a) && isObject(b) && ['player_id', 'queue_id'].some((id) => a[id] !== undefined && a[id] === b[id]);

/** How long a lock still lasts depends on how fast the recording was made. */
const withoutSeconds = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/in \d+ seconds/, 'in N seconds') : value);

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
