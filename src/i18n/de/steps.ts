import type { Words } from './shape.ts';

/** German words for the steps of the fraud, in which the data sorts its techniques. */
export const stepWords: Pick<Words['vocabulary'], 'step' | 'stepHeading' | 'stepTold'> = {
  step: {
    contact: 'Kontakt',
    pretext: 'Vorwand',
    access: 'Zugriff',
    pressure: 'Druck',
    payment: 'Zahlung',
    concealment: 'Verschleierung',
  },
  stepHeading: {
    contact: 'Wie das Opfer angesprochen wird',
    pretext: 'Was der Anrufer behauptet',
    access: 'Wie sie in den Computer kommen',
    pressure: 'Wie dem Opfer Angst gemacht wird',
    payment: 'Wie das Geld genommen wird',
    concealment: 'Wie Anrufer und Geld verborgen werden',
  },
  stepTold: {
    contact: {
      title: 'Sie melden sich',
      text: 'Eine Warnung füllt den Bildschirm, oder das Telefon klingelt.',
    },
    pretext: {
      title: 'Sie erzählen eine Geschichte',
      text: 'Sie sagen, der Computer sei gestört, ein Konto in Gefahr oder eine Behörde wolle etwas von Ihnen.',
    },
    access: {
      title: 'Sie kommen in den Computer',
      text: 'Mit einem Programm sehen und steuern sie Ihren Bildschirm.',
    },
    pressure: {
      title: 'Sie machen Ihnen Angst',
      text: 'Sie sagen, zum Nachdenken sei keine Zeit und Sie dürften mit niemandem sprechen.',
    },
    payment: {
      title: 'Sie nehmen das Geld',
      text: 'Sie verlangen Zahlungen, die sich kaum rückgängig machen lassen.',
    },
    concealment: {
      title: 'Was sie verbirgt',
      text: 'Anrufe und Geld laufen über Dritte, damit beides nicht zu ihnen führt.',
    },
  },
};
