import type { searchWords as english } from '../en/search.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words of the search and of the list of all pages. */
export const searchWords = (f: Format): Words<typeof english> => ({
  title: 'खोज',
  description: 'Hang Up के सभी पेजों में खोजें, या पूरी सूची में से चुनें।',
  label: 'सभी पेजों में खोजें',
  hint: 'कोई राज्य, अभियान, कंपनी …',
  counts: {
    none: 'कुछ नहीं मिला। कम या दूसरे शब्दों से खोजें, या नीचे की सूची में से चुनें।',
    one: 'एक पेज मिला',
    many: '{0} पेज मिले',
    first: '{0} पेज मिले; सबसे अच्छे {1} दिखाए गए हैं',
    failed: 'खोज लोड नहीं हुई। सभी पेज नीचे की सूची में हैं।',
  },
  results: 'मिले हुए पेज',
  all: 'सभी पेज',
  allText: (count) => `${f.number(count)} पेज, विषय के हिसाब से।`,
  elsewhere: (p) => `${p.group}: सभी ${f.number(p.count)}`,
  trendsText: 'यह कैसे बढ़ी: बताया गया नुकसान, शिकायतें, उम्र, संपर्क, भुगतान और दूसरी एजेंसियाँ',
  home: 'मुख्य पेज',
  homeText: 'पूरी कहानी एक पेज पर',
  groups: {
    pages: 'मुख्य पेज',
    states: 'राज्य और क्षेत्र',
    countries: 'देश',
    help: 'क्या करें, देश के हिसाब से',
    operations: 'अभियान',
    actions: 'अदालती मामले, रकम वापसी और गिरफ़्तारियाँ',
    figures: 'चार्ट और नक्शे',
    datasets: 'डेटासेट',
    sheets: 'छापने के लिए तथ्य-पत्र',
    sources: 'स्रोत',
  },
  nicknames,
  placeNames,
  callings,
  helpQueries: {
    anywhere: [
      ...['पॉप-अप', 'पॉपअप', 'मेरी स्क्रीन', 'गिफ्ट कार्ड', 'पैसे वापस', 'पैसा वापस', 'पैसे दे दिए'],
      ...['पैसे भेज दिए', 'एनीडेस्क', 'टीमव्यूअर', 'anydesk', 'any desk', 'teamviewer', 'team viewer'],
      ...['ultraviewer', 'rustdesk', 'फोन पर', 'क्या करूं', 'क्या करूँ', 'क्या करें', 'कहां शिकायत'],
      ...['शिकायत कैसे', 'शिकायत कहाँ', 'मेरे साथ ठगी', 'मेरे साथ धोखा', 'ठगा गया', 'ठगी हो गई'],
      ...['किसे फोन', 'डिजिटल अरेस्ट', 'digital arrest', 'kya kare', 'kya karu', 'paise wapas'],
      ...['thagi ho gayi', 'dhokha ho gaya', 'pop-up', 'popup', 'my screen', 'gift card'],
      ...['money back', 'i paid', 'what to do', 'scammed', 'who to call', 'where to report'],
    ],
    alone: [
      ...['मदद', 'ठगी', 'धोखा', 'धोखाधड़ी', 'फ्रॉड', 'स्कैम', 'हैक', 'वायरस', 'चेतावनी', 'रिफंड'],
      ...['शिकायत', 'हेल्पलाइन', 'रिमोट एक्सेस', 'बैंक', 'अनजान', 'madad', 'thagi', 'shikayat'],
      ...['help', 'scam', 'fraud', 'hacked', 'virus', 'refund', 'report', 'helpline', '1930'],
    ],
  },
  synonyms: {
    state: 'राज्य प्रांत नुकसान शिकायतें क्रम प्रति निवासी रिपोर्ट state losses complaints',
    country: 'देश शिकायत कहाँ फोन मदद पीड़ित country report helpline',
    operation: 'अभियान ऑपरेशन छापा छापेमारी रेड पुलिस गिरफ्तारी जब्त कॉल सेंटर raid arrests',
    dataset: 'डेटा आंकड़े डाउनलोड कॉलम data download csv json',
    figure: 'चार्ट नक्शा ग्राफ तस्वीर एम्बेड chart map graph',
    source: 'स्रोत दस्तावेज रिपोर्ट संस्करण source document report',
  },
});

/** Other names of countries, by ISO 3166-1 code. */
const nicknames: Readonly<Record<string, string>> = {
  GB: 'यूके इंग्लैंड स्कॉटलैंड वेल्स UK Britain England Scotland Wales',
  US: 'यूएसए यूएस अमरीका संयुक्त राज्य USA America',
  IN: 'इंडिया हिंदुस्तान India',
  AE: 'यूएई दुबई UAE Emirates Dubai',
  CN: 'चाइना China',
  CZ: 'चेकिया Czech',
  DE: 'जर्मन Germany Deutschland',
  ES: 'स्पैनिश Spain',
  HK: 'हाँगकाँग हांग कांग Hongkong Hong Kong',
  IE: 'आयरिश Ireland',
  JP: 'जापानी Japan',
  NL: 'हॉलैंड डच Holland Netherlands',
  TR: 'तुर्की टर्की Turkey',
};

/** Former and other names of places in India, by their id in the dataset "places". */
const placeNames: Readonly<Record<string, string>> = {
  bengaluru: 'बैंगलोर बंगलौर Bangalore Bengaluru',
  belagavi: 'बेलगाम Belgaum',
  'chhatrapati-sambhajinagar': 'औरंगाबाद Aurangabad',
  guwahati: 'गौहाटी Gauhati Guwahati',
  gurugram: 'गुड़गाँव गुड़गांव Gurgaon Gurugram',
  'in-od': 'उड़ीसा Orissa Odisha',
  'in-py': 'पांडिचेरी Pondicherry',
  'in-uk': 'उत्तरांचल Uttaranchal Uttarakhand',
  kolkata: 'कलकत्ता Calcutta Kolkata',
  'mira-road': 'भायंदर Bhayandar',
  mumbai: 'बंबई बॉम्बे Bombay Mumbai',
  nashik: 'नाशिक Nasik Nashik',
  pune: 'पूना Poona Pune',
  'salt-lake': 'विधाननगर बिधाननगर Bidhannagar Saltlake',
  visakhapatnam: 'विशाखापट्टनम वाइजैग Vizag Vishakhapatnam',
};

/** What people call the main pages, by their id in src/links.ts. */
const callings: Readonly<Record<string, readonly string[]>> = {
  home: ['मुख्य पेज', 'होम', 'शुरुआत', 'hang up'],
  trends: ['टेक सपोर्ट', 'टेक सपोर्ट ठगी', 'टेक सपोर्ट फ्रॉड', 'tech support', 'बढ़त'],
  states: ['राज्यवार', 'अमेरिका के राज्य', 'by state'],
  countries: ['दुनिया', 'विदेश', 'world'],
  enforcement: ['पुलिस', 'अदालत', 'छापे', 'गिरफ्तारियां', 'गिरफ़्तारियाँ', 'सीबीआई', 'cbi'],
  check: ['फैक्ट चेक', 'जांच', 'जाँच', 'fact check'],
  data: ['डेटा', 'डाउनलोड', 'एक्सेल', 'csv', 'excel', 'download'],
  figures: ['चार्ट', 'नक्शे', 'ग्राफ', 'charts'],
  about: ['तरीका', 'संपर्क', 'लाइसेंस', 'contact'],
};
