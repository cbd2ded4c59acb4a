import type { Texts } from './texts.js';

/** The longer texts in German. They say what the code does: whoever changes what is stored or logged changes them too. */
export const deProse: Pick<Texts, 'privacy' | 'terms'> = {
  privacy: (host) => ({
    title: 'Datenschutz',
    sections: [
      {
        heading: 'Wer verantwortlich ist',
        paragraphs: [
          `Dies ist selbst betriebene Software. Sie läuft unter ${host}, und verantwortlich ist die Person, die sie dort betreibt. Dahinter steht keine Firma, die deine Daten bekommt. Kennst du diese Person nicht, melde dich hier nicht an.`,
        ],
      },
      {
        heading: 'Was hier gespeichert wird',
        paragraphs: [
          'Für jede Verknüpfung: Kennung, Benutzername und Anzeigename deines Music-Assistant-Kontos, was du erlaubt hast, wann du verknüpft hast und wann es zuletzt benutzt wurde.',
          'Ein Token, mit dem dieser Server für dein Music-Assistant-Konto handeln darf. Es liegt verschlüsselt. Dein Passwort wird nicht gespeichert: Es geht beim Anmelden einmal an Music Assistant.',
          'Ein Fingerabdruck (Hash) der Kennung, unter der Amazon dich in diesem Skill kennt, damit die Verknüpfung endet, wenn du den Skill deaktivierst; und für jedes Echo, ebenfalls unter einem Fingerabdruck, sein Raum und die Räume, für die es benutzt wurde, wann es zuletzt gehört wurde, worum es im letzten Satz ging (welche Musik, welcher Raum), damit „nicht hier, in der Küche“ verstanden wird, und Alexas letzte Frage.',
          'Was du ihm beigebracht hast: welches Album oder Lied ein Name bei dir meint, und welche Räume „oben“ sind. Einschlaf-Timer, bis sie abgelaufen sind.',
          'Für jeden Passkey, den du hinzufügst: sein öffentlicher Schlüssel, der Name, den du ihm gabst, wann er dazukam und zuletzt benutzt wurde, und ein eigenes Token für Music Assistant, verschlüsselt. Fingerabdruck, Gesicht oder PIN verlassen dein Gerät nie.',
          'Nur im Arbeitsspeicher, bis dieser Server endet: die letzten 50 Dinge, um die er gebeten wurde, was er daraufhin tat, und was jeder Echo zuletzt gehört hat. Administratoren dieses Music Assistant können sie sehen. Wer diesen Server betreibt, kann das abschalten.',
          'Solange du diese Seiten benutzt, ein Cookie, das für die Anmeldung nötig ist. Es enthält eine Zufallszahl, und die Anmeldung dahinter endet nach 15 Minuten. Es gibt kein Tracking, keine Werbung und nichts von Dritten.',
        ],
      },
      {
        heading: 'Was andere erfahren',
        paragraphs: [
          'Amazon hört dich, macht Text aus deinen Worten und schickt den Text hierher. Was Amazon behält, sagt Amazons Datenschutzerklärung; deine Aufnahmen kannst du in der Alexa-App ansehen und löschen.',
          'Music Assistant bekommt die Suchen und Befehle, die aus dem Gesagten folgen. Die Musik selbst läuft nicht über diesen Server; das Cover der laufenden Musik schon, für Bildschirme und die Alexa-App, unter einer Adresse, die eine Stunde gilt. Sonst erhält niemand etwas.',
        ],
      },
      {
        heading: 'Was protokolliert wird',
        paragraphs: [
          'Technische Ereignisse: welche Art von Anfrage kam, wie lange sie dauerte, was schiefging, und die Netzadresse gescheiterter Anmeldungen. Keine Passwörter, keine Tokens und nichts von dem, was du gesagt hast.',
        ],
      },
      {
        heading: 'Wie lange, und wie du es löschst',
        paragraphs: [
          'Eine Verknüpfung, die 90 Tage nicht benutzt wird, wird gelöscht. Du kannst sie jederzeit unter „Verknüpfungen“ entfernen: Sie gilt sofort nicht mehr, ihr Token wird bei Music Assistant widerrufen, und was dazugehört, wird gelöscht. Den Skill in der Alexa-App zu deaktivieren bewirkt dasselbe, wenn dieser Server davon erfährt (Skill-Events); um sicherzugehen, entferne die Verknüpfung hier.',
          'Ein Passkey, der ein Jahr nicht benutzt wird, wird gelöscht und sein Token widerrufen. Du kannst ihn jederzeit unter „Verknüpfungen“ entfernen; eine Verknüpfung zu entfernen entfernt ihn nicht.',
          'Zähler gescheiterter Anmeldungen werden nach etwa einer Stunde vergessen.',
        ],
      },
    ],
  }),

  terms: (host) => ({
    title: 'Bedingungen',
    sections: [
      {
        heading: 'Was das ist',
        paragraphs: [
          `Ein privater Server unter ${host}, über den Alexa in einem Zuhause Music Assistant steuert. Er ist freie Software unter der Apache License 2.0. Ihn zu benutzen kostet nichts.`,
          'Er wird weder von Amazon noch vom Projekt Music Assistant hergestellt, angeboten oder empfohlen.',
        ],
      },
      {
        heading: 'Wer ihn benutzen darf',
        paragraphs: [
          'Wer ein Konto in diesem Music Assistant hat, mit Zustimmung der Person, die ihn betreibt. Wer mit einem Echo spricht, dessen Konto verknüpft ist, handelt als dieses Konto.',
        ],
      },
      {
        heading: 'Keine Gewähr',
        paragraphs: [
          'Er wird so angeboten, wie er ist, ohne jede Gewähr, wie es die Lizenz sagt. Er kann jederzeit geändert oder abgeschaltet werden. Benutze ihn nicht dort, wo ein Ausfall Schaden anrichten könnte.',
        ],
      },
      {
        heading: 'Aufhören',
        paragraphs: [
          'Du kannst jederzeit aufhören: Entferne die Verknüpfung unter „Verknüpfungen“ oder deaktiviere den Skill in der Alexa-App. Auch die Person, die diesen Server betreibt, kann Verknüpfungen entfernen.',
        ],
      },
    ],
  }),
};
