import type { reportWords as english } from '../en/report.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { operationsOblique } from './counted.ts';
import { helpSteps } from './help-steps.ts';
import { hoursWords } from './hours.ts';

/** Hindi words of the help page: what to do, whom to call, where to report. */
export const reportWords = (f: Format): Words<typeof english> => ({
  title: 'स्क्रीन पर चेतावनी? फ़ोन पर कोई अनजान?',
  short: 'क्या करें',
  band: 'स्क्रीन पर चेतावनी है, या फ़ोन पर कोई अनजान?',
  description:
    'नकली चेतावनी या कॉल आने पर और उसके बाद क्या करें, कदम-दर-कदम, और अपने देश में किसे फ़ोन करें; स्रोतों के साथ।',
  doorsLabel: 'बताइए, क्या हुआ है',
  doors: {
    now: { title: 'अभी हो रहा है', text: 'फ़ोन काट दीजिए। उस नंबर पर कॉल मत कीजिए।' },
    access: { title: 'मैंने उन्हें कंप्यूटर में आने दिया', text: 'इंटरनेट काट दीजिए।' },
    paid: { title: 'मैंने पैसे दे दिए', text: 'अपने बैंक को फ़ोन कीजिए।' },
  },
  situations: {
    now: 'अभी हो रहा है',
    access: 'मैंने उन्हें कंप्यूटर में आने दिया: अभी यह करें, कई घंटे बाद भी',
    paid: 'मैंने पैसे दे दिए: अभी यह करें, कई घंटे बाद भी',
    after: 'अगले कुछ दिनों में',
  },
  step: (id) => helpSteps[id] ?? null,
  giftCards: {
    text: 'गिफ़्ट कार्ड कंपनियों से संपर्क कैसे करें: अमेरिका के Federal Trade Commission की सूची',
    url: 'https://consumer.ftc.gov/articles/avoiding-and-reporting-gift-card-scams',
  },
  advisers: 'यह सलाह कौन देता है',
  numbers: 'किसे फ़ोन करें, कहाँ शिकायत करें',
  call: (number) => `${number} पर फ़ोन करें`,
  onlyNow: (number) => `${number} पर तभी, जब यह अभी हो रहा हो`,
  hours: hoursWords,
  checked: (date) => `आखिरी बार ${date} को जाँचा गया।`,
  sources: 'ये नंबर कहाँ से लिए गए',
  choose: 'आपका देश',
  chooseLabel: 'अपना देश चुनें',
  go: 'नंबर दिखाएँ',
  countries: (count) => `${f.number(count)} देश और क्षेत्र`,
  noCountry:
    'आपका देश सूची में नहीं है? अपनी स्थानीय पुलिस के पास जाएँ। econsumer.gov भी हर देश से शिकायतें लेता है।',
  international: 'कोई भी देश',
  countryTitle: (country) => `${f.country(country)} में क्या करें`,
  countryDescription: (country) =>
    `${f.country(country)} में नकली चेतावनी या फ़ोन पर कोई अनजान: अभी क्या करें, किसे फ़ोन करें और कहाँ शिकायत करें।`,
  other: 'दूसरे देश',
  send: 'यह पेज किसी को भेजें',
  sendSubject: 'फ़ोन पर कोई अनजान या स्क्रीन पर चेतावनी: क्या करें',
  print: 'छापने के लिए एक पेज',
  sheet: {
    title: (country) => `फ़्रिज पर लगाने के लिए: ${f.country(country)}`,
    description: (country) =>
      `छापने के लिए एक पेज: फ़ोन करने वाला पैसे या आपके कंप्यूटर का एक्सेस माँगे तो क्या करें, और ${f.country(country)} में किसे फ़ोन करें।`,
    lead: 'Microsoft आपके कंप्यूटर के बारे में आपको फ़ोन नहीं करता। असली चेतावनी में कभी फ़ोन नंबर नहीं होता।',
    bank: 'मेरा बैंक',
    friend: 'मेरे भरोसे का व्यक्ति',
    back: 'सभी कदमों पर वापस जाएँ',
  },
  scam: 'ठगी कैसे होती है',
  scamText: (p) =>
    `कॉल सेंटरों के खिलाफ़ ${operationsOblique(f, p.operations)} की रिपोर्टों में यही तरीके बताए गए हैं। हर तरीके के बाद की संख्या बताती है कि वह इनमें से कितने अभियानों में बताया गया है।`,
  method: (p) => `${p.name} (${f.number(p.operations)})`,
  scamLink: 'अभियानों के हिसाब से तरीके',
});
