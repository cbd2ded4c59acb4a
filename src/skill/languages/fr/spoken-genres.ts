/** Genres that people say with "du". */
const MASCULINE = [
  ...['jazz', 'rock', 'blues', 'reggae', 'rap', 'funk', 'punk', 'metal', 'métal', 'hip-hop', 'hip hop', 'folk', 'disco', 'gospel', 'classique', 'swing'],
  ...['zouk', 'raï', 'hard rock', 'ska', 'slam', 'tango', 'flamenco', 'rock alternatif', 'rock indé', 'punk rock', 'grunge', 'dub', 'trad', 'country folk'],
];
/** With "de la". */
const FEMININE = [
  ...['pop', 'soul', 'salsa', 'techno', 'house', 'country', 'bossa nova', 'chanson française', 'chanson québécoise', 'chanson', 'variété', 'variété française'],
  ...['trance', 'dance', 'new wave', 'samba', 'cumbia', 'k-pop', 'lo-fi', 'world', 'drum and bass'],
];
/** With "de l'". */
const ELIDED = ['électro', 'ambient', 'opéra', 'afrobeat', 'indé'];

/** "Quelque chose de relaxant", but "de la musique relaxante". */
const FEMININE_FORMS: Readonly<Record<string, string>> = {
  ...{ relaxant: 'relaxante', joyeux: 'joyeuse', doux: 'douce', entraînant: 'entraînante', reposant: 'reposante', festif: 'festive', gai: 'gaie' },
  ...{ dansant: 'dansante', apaisant: 'apaisante', motivant: 'motivante', latino: 'latine', électronique: 'électronique' },
};

/** What music is for: "dormir", "faire la fête", "le sport". */
const isPurpose = (genre: string): boolean =>
  /^(?:le|la|les|un|faire|se|me|nous) |^l'|^(?:dormir|travailler|courir|cuisiner|danser|étudier|méditer|dîner)$/.test(genre);

/** The music of a genre or mood, from the word that the person said: "du jazz", "de la musique relaxante", "de la musique pour dormir". */
export function someOf(genre: string): string {
  const word = genre.toLowerCase().replace(/^l['’]/, '');
  if (MASCULINE.includes(word)) return `du ${word}`;
  if (FEMININE.includes(word) || word.startsWith('musique ')) return `de la ${word}`;
  if (ELIDED.includes(word)) return `de l'${word}`;
  if (isPurpose(genre)) return `de la musique pour ${genre}`;
  return `de la musique ${FEMININE_FORMS[word] ?? word}`;
}

/** The same when there is none: "de jazz", "d'électro". */
export const noneOf = (genre: string): string =>
  someOf(genre)
    .replace(/^(?:du|de la) /, 'de ')
    .replace(/^de l'/, "d'");
