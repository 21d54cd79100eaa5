import type { reportWords as english } from '../en/report.ts';
import type { Format } from '../format.ts';
import { openSpans } from '../opening-hours.ts';
import type { Words } from '../translation.ts';
import { operations } from './counted.ts';
import { inText } from './country-name.ts';

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

/** `Mo-Fr 08:30-17:15` → de lunes a viernes, de 8:30 a 17:15. */
function hoursWords(hours: string): string {
  const spans = openSpans(hours);
  if (spans === null) return 'las 24 horas';
  return spans
    .map(({ first, last, opens, closes }) => {
      const [from = '', to = ''] = [weekdays[first], weekdays[last]];
      const days =
        first === 0 && last === 6
          ? 'todos los días'
          : first === last
            ? `los ${from.endsWith('s') ? from : `${from}s`}`
            : `de ${from} a ${to}`;
      return `${days}, de ${opens.replace(/^0/, '')} a ${closes.replace(/^0/, '')}`;
    })
    .join('; ');
}

interface Advice {
  readonly title: string;
  readonly text: string;
}

/** What to do, by the id of the advice that names the step. What is said here rests on the dataset "advice". */
const steps: Readonly<Record<string, Advice>> = {
  'hang-up': {
    title: 'Cuelgue',
    text: 'No diga nada más. No tiene que ser cortés, digan quienes digan que son.',
  },
  'no-number-in-warning': {
    title: 'No llame al número de la pantalla',
    text: 'Una advertencia auténtica nunca muestra un número de teléfono. Si lo muestra, es falsa.',
  },
  'no-remote-access': {
    title: 'No deje entrar a nadie en su equipo',
    text: 'No instale nada ni dicte ningún código. Si ya lo hizo, vaya a «Los dejé entrar».',
  },
  'close-the-warning': {
    title: 'Cierre la advertencia',
    text: 'En Windows, pulse a la vez Ctrl, Mayús (Shift) y Esc, seleccione el navegador y finalice la tarea. En otros dispositivos, pase al paso siguiente.',
  },
  'shut-down': {
    title: 'Si no se cierra, apague',
    text: 'Desactive el wifi o desenchufe el cable de red y apague el dispositivo. Al encenderlo de nuevo, la advertencia suele haber desaparecido.',
  },
  'look-up-the-number': {
    title: 'Si duda, llame usted',
    text: 'Use un número que sepa que es el correcto, nunca el que le dieron ellos.',
  },
  'tell-someone': {
    title: 'Cuénteselo a alguien de confianza',
    text: 'Hágalo antes de que se mueva ningún dinero.',
  },
  'cut-the-connection': {
    title: 'Corte la conexión',
    text: 'Desenchufe el cable de red o desactive el wifi. En un teléfono, active el modo avión. Después apague el dispositivo.',
  },
  'call-the-bank': {
    title: 'Llame a su banco desde otro teléfono',
    text: 'Pida hablar con el departamento de fraudes. Diga qué pasó y pida que detengan los pagos y protejan sus cuentas. Use un número que sepa que es el correcto. ¿No tiene otro teléfono? Espere antes unos minutos.',
  },
  'change-passwords': {
    title: 'Cambie sus contraseñas en otro dispositivo',
    text: 'Use un teléfono o una computadora en los que nunca hayan entrado; si no, podrán leer las nuevas. Empiece por el banco, el correo y las redes sociales, y active la verificación en dos pasos.',
  },
  'remove-the-program': {
    title: 'Quite lo que le hicieron instalar',
    text: 'Desinstale todos los programas que le pidieron que instalara, como AnyDesk o TeamViewer.',
  },
  'scan-the-computer': {
    title: 'Analice el dispositivo',
    text: 'Actualice su programa de seguridad y haga un análisis completo.',
  },
  'reset-the-device': {
    title: 'Mejor aún: restablézcalo',
    text: 'Devuelva el dispositivo a su estado de fábrica o llévelo a un taller de confianza. No vuelva a usarlo hasta que lo hayan revisado.',
  },
  report: {
    title: 'Denuncie',
    text: 'Hágalo pronto, sea cual sea la cantidad. Dé todos los datos de los pagos. Los números a los que debe llamar están en esta página.',
  },
  'recall-the-transfer': {
    title: '¿Hizo una transferencia? Pida que intenten recuperarla',
    text: 'El banco puede pedir que se devuelva el dinero. No siempre lo consigue y el tiempo apremia.',
  },
  'block-the-card': {
    title: '¿Pagó con tarjeta? Pida que la bloqueen',
    text: 'Hágalo aunque solo haya dictado el número de la tarjeta.',
  },
  'call-the-gift-card-company': {
    title: '¿Pagó con una tarjeta de regalo? Llame a la empresa que la emitió',
    text: 'Guarde la tarjeta y el recibo. Diga que la tarjeta se usó en una estafa; quizá puedan bloquear el saldo que quede. Pida que le devuelvan el dinero.',
  },
  'cash-or-gold-courier': {
    title: '¿Entregó efectivo u oro? Avise a la policía',
    text: 'Estos estafadores envían mensajeros a recogerlo. Denúncielo enseguida.',
  },
  'keep-evidence': {
    title: 'Guarde las pruebas',
    text: 'Haga una foto de la advertencia. Guarde los recibos, los mensajes y los números que usaron.',
  },
  'stop-contact': {
    title: 'No vuelva a hablar con ellos',
    text: 'Corte todo contacto, prometan lo que prometan.',
  },
  'no-fee-for-refund': {
    title: 'No pague a nadie por recuperarlo',
    text: 'Quien se ofrece a recuperar su dinero a cambio de un pago quiere quitarle más.',
  },
  'watch-accounts': {
    title: 'Vigile sus cuentas',
    text: 'Busque pagos que usted no haya hecho.',
  },
  'protect-your-identity': {
    title: 'Proteja su identidad',
    text: 'Si vieron datos personales, pida a una agencia de crédito que active una alerta de fraude, si las hay en su país.',
  },
  'not-your-fault': {
    title: 'No es culpa suya',
    text: 'Son profesionales con años de práctica. Cuentan con la vergüenza y el silencio de sus víctimas.',
  },
};

/** Spanish words of the help page: what to do, whom to call, where to report. */
export const reportWords = (f: Format): Words<typeof english> => ({
  title: '¿Una advertencia en su pantalla? ¿Un\u00a0desconocido al teléfono?',
  short: 'Qué hacer',
  band: '¿Una advertencia en su pantalla o un desconocido al teléfono?',
  description:
    'Qué hacer durante y después de una advertencia o llamada falsa, paso a paso, y a quién llamar en su país, con fuentes.',
  doorsLabel: 'Elija qué ha pasado',
  doors: {
    now: { title: 'Está pasando ahora', text: 'Cuelgue. No llame a ese número.' },
    access: { title: 'Los dejé entrar', text: 'Corte la conexión.' },
    paid: { title: 'Pagué', text: 'Llame a su banco.' },
  },
  situations: {
    now: 'Está pasando ahora',
    access: 'Los dejé entrar: haga esto ya, aunque hayan pasado horas',
    paid: 'Pagué: haga esto ya, aunque hayan pasado horas',
    after: 'En los días siguientes',
  },
  step: (id) => steps[id] ?? null,
  giftCards: {
    text: 'Cómo contactar con las empresas: lista de la Comisión Federal de Comercio de Estados Unidos (en inglés)',
    url: 'https://consumer.ftc.gov/articles/avoiding-and-reporting-gift-card-scams',
  },
  advisers: 'Quién lo aconseja',
  numbers: 'A quién llamar y dónde denunciar',
  call: (number) => `Llamar al ${number}`,
  onlyNow: (number) => `${number} solo si está pasando ahora`,
  hours: hoursWords,
  checked: (date) => `Última comprobación: ${date}.`,
  sources: 'De dónde salen estos números',
  choose: 'Su país',
  chooseLabel: 'Elija su país',
  go: 'Mostrar los números',
  countries: (count) => `${f.number(count)} países y territorios`,
  noCountry:
    '¿Su país no está en la lista? Acuda a la policía local. econsumer.gov también recibe denuncias de cualquier país.',
  international: 'Cualquier país',
  countryTitle: (country) => `Qué hacer en ${inText(f, country)}`,
  countryDescription: (country) =>
    `Una advertencia falsa o un desconocido al teléfono en ${inText(f, country)}: qué hacer ahora, a quién llamar y dónde denunciar.`,
  other: 'Otros países',
  send: 'Enviar esta página a alguien',
  sendSubject: 'Un desconocido al teléfono o una advertencia en la pantalla: qué hacer',
  print: 'Una página para imprimir',
  sheet: {
    title: (country) => `Para pegar en el refrigerador: ${f.country(country)}`,
    description: (country) =>
      `Una página para imprimir: qué hacer cuando quien llama quiere su dinero o entrar en su equipo, y a quién llamar en ${inText(f, country)}.`,
    lead: 'Microsoft no le llama por su computadora. Una advertencia auténtica nunca muestra un número de teléfono.',
    bank: 'Mi banco',
    friend: 'Alguien de confianza',
    back: 'Volver a todos los pasos',
  },
  scam: 'Cómo funciona la estafa',
  scamText: (p) =>
    `Es lo que describen las noticias y los comunicados sobre ${operations(f, p.operations)} contra centros de llamadas. El número que sigue a cada método indica en cuántas de esas operaciones se describe.`,
  method: (p) => `${p.name} (${f.number(p.operations)})`,
  scamLink: 'Los métodos, operación por operación',
});
