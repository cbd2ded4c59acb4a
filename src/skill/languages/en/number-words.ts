const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The value of a word below one hundred. */
const VALUES = new Map<string, number>([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TEENS.map((word, index): [string, number] => [word, index + 10]),
  ...TENS.map((word, index): [string, number] => [word, index * 10]),
]);
VALUES.delete('');

/**
 * Replace number words by digits as they are said one after the other: "ninety nine" → 99, "nineteen ninety nine" → 1999,
 * "one eighty two" → 182, "two thousand" → 2000. Other words stay. `text` is lower case, without punctuation.
 */
export function toDigits(text: string): string {
  const out: string[] = [];
  let digits = '';
  let open: number | undefined;
  const closeNumber = () => {
    if (open !== undefined) digits += String(open);
    open = undefined;
  };
  const closeRun = () => {
    closeNumber();
    if (digits !== '') out.push(digits);
    digits = '';
  };
  for (const word of text.split(' ')) {
    const value = VALUES.get(word);
    if (/^\d+$/.test(word)) {
      closeNumber();
      digits += word;
    } else if (value !== undefined) {
      if (open !== undefined && value > 0 && fits(open, value)) open += value;
      else {
        closeNumber();
        open = value;
      }
    } else if (word === 'hundred' || word === 'thousand') {
      open = (open ?? 1) * (word === 'hundred' ? 100 : 1000);
    } else if (word === 'oh' && (open !== undefined || digits !== '')) {
      closeNumber();
      digits += '0';
    } else {
      closeRun();
      out.push(word);
    }
  }
  closeRun();
  return out.join(' ');
}

/** Whether a number so far takes another word in: "twenty" takes "one", "two hundred" takes "five" and "fifty". */
const fits = (open: number, value: number): boolean => (open % 100 === 0 && open > 0) || (open % 10 === 0 && open % 100 >= 20 && value < 10);

/** Replace digits by the words most people say: "7 rings" → "seven rings", "1999" → "nineteen ninety nine". Longer than four digits stay. */
export function toWords(text: string): string {
  return text
    .replace(/\d+/g, (digits) => ` ${digits.length > 4 ? digits : say(Number(digits))} `)
    .replace(/\s+/g, ' ')
    .trim();
}

function say(value: number): string {
  if (value < 10) return ONES[value] ?? '';
  if (value < 20) return TEENS[value - 10] ?? '';
  if (value < 100) return [TENS[Math.floor(value / 10)], value % 10 === 0 ? '' : ONES[value % 10]].join(' ').trim();
  const [head, tail] = [Math.floor(value / 100), value % 100];
  if (value % 1000 === 0) return `${say(value / 1000)} thousand`;
  if (value >= 2000 && value < 2010) return `two thousand ${say(tail)}`;
  if (tail === 0) return `${say(head)} hundred`;
  return value < 1000 ? `${say(head)} hundred ${say(tail)}` : `${say(head)} ${tail < 10 ? `oh ${say(tail)}` : say(tail)}`;
}
