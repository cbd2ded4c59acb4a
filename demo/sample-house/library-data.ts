/**
 * The sample library, first part. Artists, albums and tracks are numbered in this order, from 1, as a Music Assistant library numbers them.
 * The first 18 albums (16 artists, 44 tracks) are those of the recorded house, so that recorded ids mean the same here; the rest adds
 * names that are hard to say, to hear or to tell apart, and that no recorded search finds.
 */
export type AlbumData = { artist: string; name: string; year: number; genre: string; tracks: readonly TrackData[] };

/** Title, seconds, and what distinguishes this version, if anything. */
type TrackData = readonly [name: string, seconds: number, version?: string];

// biome-ignore format: one album a line reads as the table it is
export const RECORDED_ALBUMS: readonly AlbumData[] = [
  { artist: 'Queen', name: 'A Night at the Opera', year: 1975, genre: 'Rock', tracks: [['Bohemian Rhapsody', 354], ["'39", 210], ['Love of My Life', 219], ["You're My Best Friend", 172]] },
  { artist: 'Queen', name: 'Greatest Hits', year: 1981, genre: 'Rock', tracks: [["Don't Stop Me Now", 209], ['We Will Rock You', 122], ['Somebody to Love', 296]] },
  { artist: 'Queen & David Bowie', name: 'Under Pressure', year: 1981, genre: 'Rock', tracks: [['Under Pressure', 248]] },
  { artist: "Guns N' Roses", name: 'Appetite for Destruction', year: 1987, genre: 'Rock', tracks: [['Paradise City', 406], ["Sweet Child O' Mine", 356]] },
  { artist: 'P!nk', name: 'M!ssundaztood', year: 2001, genre: 'Pop', tracks: [['Get the Party Started', 192], ['Just Like a Pill', 237]] },
  { artist: 'ABBA', name: 'Gold: Greatest Hits', year: 1992, genre: 'Pop', tracks: [['Mamma Mia', 213], ['Fernando', 254], ['Knowing Me, Knowing You', 242], ['Dancing Queen', 231]] },
  { artist: 'ABBA', name: 'Arrival', year: 1976, genre: 'Pop', tracks: [['Dancing Queen', 231], ['Money, Money, Money', 186]] },
  { artist: 'Simon & Garfunkel', name: 'Bookends', year: 1968, genre: 'Folk', tracks: [['America', 215], ['Mrs. Robinson', 242], ['A Hazy Shade of Winter', 137]] },
  { artist: 'AC/DC', name: 'Back in Black', year: 1980, genre: 'Rock', tracks: [['Hells Bells', 312], ['Back in Black', 255], ['You Shook Me All Night Long', 210]] },
  { artist: 'The The', name: 'Soul Mining', year: 1983, genre: 'Pop', tracks: [['This Is the Day', 297], ['Uncertain Smile', 412]] },
  { artist: 'Die Ärzte', name: 'Geräusch', year: 2003, genre: 'Punk', tracks: [['Deine Schuld', 275], ['Unrockbar', 239], ['Nichts in der Welt', 233]] },
  { artist: 'Sigur Rós', name: 'Ágætis byrjun', year: 1999, genre: 'Ambient', tracks: [['Svefn-g-englar', 604], ['Starálfur', 407], ['Ný batterí', 490]] },
  { artist: 'Norah Jones', name: 'Come Away with Me', year: 2002, genre: 'Jazz', tracks: [["Don't Know Why", 186], ['Come Away with Me', 198], ['Sunrise', 200]] },
  { artist: 'Motörhead', name: 'Ace of Spades', year: 1980, genre: 'Rock', tracks: [['Ace of Spades', 169]] },
  { artist: '2Pac', name: 'All Eyez on Me', year: 1996, genre: 'Hip-Hop', tracks: [['California Love', 284], ['Ambitionz Az a Ridah', 278]] },
  { artist: 'Miles Davis', name: 'Kind of Blue', year: 1959, genre: 'Jazz', tracks: [['So What', 562], ['Blue in Green', 337]] },
  { artist: 'Mike Oldfield', name: 'Tubular Bells', year: 1973, genre: 'Rock', tracks: [['Tubular Bells, Part One', 1536]] },
  { artist: 'Beyoncé', name: 'I Am... Sasha Fierce', year: 2008, genre: 'Pop', tracks: [['If I Were a Boy', 249], ['Halo', 261], ['Single Ladies (Put a Ring on It)', 193]] },

  { artist: 'Michael Jackson', name: 'Thriller', year: 1982, genre: 'Pop', tracks: [['Thriller', 357], ['Beat It', 258], ['Billie Jean', 294]] },
  { artist: 'Prince', name: '1999', year: 1982, genre: 'Funk', tracks: [['1999', 379], ['Little Red Corvette', 303]] },
  { artist: 'Prince', name: 'Purple Rain', year: 1984, genre: 'Funk', tracks: [['When Doves Cry', 352], ['Purple Rain', 521]] },
  { artist: 'Ben E. King', name: "Don't Play That Song!", year: 1962, genre: 'Soul', tracks: [['Stand by Me', 180]] },
  { artist: 'The Beatles', name: 'Abbey Road', year: 1969, genre: 'Rock', tracks: [['Come Together', 259], ['Something', 182], ['Here Comes the Sun', 185]] },
  { artist: 'The Beatles', name: 'Help!', year: 1965, genre: 'Rock', tracks: [['Help!', 139], ['Yesterday', 125]] },
  { artist: 'Fleetwood Mac', name: 'Rumours', year: 1977, genre: 'Rock', tracks: [['Dreams', 257], ['Go Your Own Way', 223], ['Songbird', 200]] },
  { artist: 'Nirvana', name: 'Nevermind', year: 1991, genre: 'Rock', tracks: [['Smells Like Teen Spirit', 301], ['Come as You Are', 219]] },
  { artist: 'Nirvana', name: 'MTV Unplugged in New York', year: 1994, genre: 'Rock', tracks: [['Come as You Are', 253, 'Live']] },
  { artist: 'Leonard Cohen', name: 'Various Positions', year: 1984, genre: 'Folk', tracks: [['Hallelujah', 279]] },
  { artist: 'Jeff Buckley', name: 'Grace', year: 1994, genre: 'Rock', tracks: [['Hallelujah', 413], ['Grace', 322]] },
  { artist: 'David Bowie', name: '"Heroes"', year: 1977, genre: 'Rock', tracks: [['"Heroes"', 367]] },
  { artist: 'Björk', name: 'Debut', year: 1993, genre: 'Electronic', tracks: [['Human Behaviour', 252], ['Venus as a Boy', 281]] },
  { artist: 'Nina Simone', name: 'I Put a Spell on You', year: 1965, genre: 'Jazz', tracks: [['I Put a Spell on You', 155], ['Feeling Good', 174]] },
];
