import type { downloadWords as english } from '../en/data.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words of the downloads and their descriptions. Numbers and names come in as parameters. */
export const downloadWords = (f: Format): Words<typeof english> => ({
  extractColumns: {
    dataset: 'पंक्ति का डेटासेट।',
    key: 'स्रोत छोड़कर पंक्ति की कुंजी: कॉलम=मान, सेमीकोलन से जुड़े।',
    column: 'डेटासेट का कॉलम।',
    value: 'इस कॉलम में पंक्ति का मान; खाली का मतलब “नहीं बताया गया”।',
    unit: 'संख्या की इकाई।',
    source_ids: 'मान के स्रोत; देखें डेटासेट "sources"।',
    locator: 'स्रोत में पेज, तालिका या चार्ट।',
    status:
      'खाली: जैसा छपा है। वरना doubtful (संदिग्ध), superseded (बाद में बदला गया), misprint (छपाई की गलती) या suppressed (बहुत कम रिपोर्टों की रकम, नहीं दिखाई गई)। कार्रवाइयों के लिए मामले की स्थिति।',
    note: 'पंक्ति के बारे में पाठक को क्या जानना चाहिए।',
  },
  author: 'Hang Up contributors',
  keywords: ['टेक सपोर्ट ठगी', 'साइबर अपराध', 'उपभोक्ता संरक्षण', 'पुलिस कार्रवाई', 'बताया गया नुकसान'],
  size: (bytes) =>
    bytes < 1_000_000
      ? `${f.number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${f.decimal(bytes / 1_000_000, 1)} MB`,
  forWhom: {
    csv: 'R, Python और हर दूसरे प्रोग्राम के लिए; सादा UTF-8, रिपॉज़िटरी की फ़ाइल जैसी ही',
    xlsx: 'Excel और LibreOffice के लिए: असली संख्याएँ और तारीखें; कॉलम और स्रोत पहली शीट पर',
    json: 'डेवलपरों के लिए: टाइप वाली पंक्तियाँ, और हर कॉलम का अर्थ',
    parquet: 'DuckDB, Arrow और बड़े जोड़ों के लिए: टाइप के साथ, हर कॉलम का अर्थ भी शामिल',
  },
  computedCsv: 'R, Python और हर दूसरे प्रोग्राम के लिए; सादा UTF-8',
  wholeFor: {
    archive: 'अभिलेखागारों के लिए: हर तालिका CSV में, कॉलमों के अर्थ, लाइसेंस, हवाला और चेकसम',
    workbook: 'Excel और LibreOffice के लिए: पहले चुने हुए मान, फिर हर तालिका की एक शीट',
    database:
      'SQL के लिए: हर तालिका टाइप और कुंजियों के साथ, और ऐसे व्यू जो हर तथ्य को एक बार गिनते हैं; SQLite, DBeaver और Datasette में खुलता है',
    datasette: 'Datasette: datasette --metadata के लिए शीर्षक, कॉलम और लाइसेंस',
    dataPackage: 'Data Package: हर तालिका का विवरण, Frictionless और दूसरे औज़ारों के लिए',
    csvw: 'CSV on the Web: वही तालिकाएँ एक समूह के रूप में',
    catalog: 'DCAT: डेटा पोर्टलों के लिए जो सूचियाँ जुटाते हैं',
    openapi: 'OpenAPI: JSON के पते, प्रोग्रामों और लोगों के लिए',
    checksums: 'यहाँ की हर फ़ाइल का SHA-256; sha256sum -c से जाँचें',
  },
  descriptionFor: {
    'csv-metadata.json': 'CSV on the Web: CSV के टाइप और नियम',
    'schema.json': 'JSON का JSON Schema',
  },
  whole: 'सब कुछ एक साथ',
  wholeText: (p) => `सभी ${p.datasets} डेटासेट, संस्करण ${p.version}, ${p.date} को जारी।`,
  describe: 'मशीनों के लिए विवरण',
  edition: (version) => `संस्करण ${version}`,
  versionOf: (version, date) => `संस्करण ${version}, ${date} को जारी।`,
  shortCitation: (p) => `Hang Up (${p.year}), संस्करण ${p.version}`,
  fullCitation: (p) =>
    p.isWhole
      ? `Hang Up contributors (${p.year}): ${p.title}. संस्करण ${p.version}. CC BY 4.0. ${p.address}`
      : `Hang Up contributors (${p.year}): “${p.title}”. Hang Up: टेक सपोर्ट ठगी का खुला लेखा-जोखा, संस्करण ${p.version}. CC BY 4.0. ${p.address}`,
  documents: (count) => (count === 1 ? 'एक स्रोत' : `${f.number(count)} स्रोत`),
  allChanges: 'आँकड़ों में क्या बदला',
  cite: 'हवाला',
  citeShort: 'छोटा, चित्र के नीचे के लिए',
  citeFull: 'पूरा, संदर्भ सूची के लिए',
  citeSource: 'चित्र के नीचे के लिए, स्रोत के साथ',
  citeFiles: 'संदर्भ मैनेजर के लिए',
  accessRule:
    'संस्करण से पता चलता है कि आपने कौन-से आँकड़े लिए, इसलिए देखने की तारीख ज़रूरी नहीं है। आपकी शैली माँगे, तो वह दिन जोड़ दें जब आपने पेज खोला। आँकड़े के मूल स्रोत का हवाला भी दें: उसका नाम आँकड़े के साथ है।',
  citationForm: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
  formName: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', parquet: 'Parquet' },
  use: 'इस्तेमाल करें',
  useText: 'हर उदाहरण पहली पंक्तियाँ दिखाता है। इसे जैसा है वैसा ही कॉपी करें।',
  spreadsheet: 'Google Sheets',
  spreadsheetText: 'Excel में XLSX फ़ाइल खोलें, या Data, From Web चुनकर CSV का पता चिपकाएँ।',
  completeness: 'कितने पूरे, साल के हिसाब से',
  completenessText:
    'हर उस कॉलम के लिए, जो खाली हो सकता है, मान वाली पंक्तियों का हिस्सा। खाली खाने का मतलब है कि स्रोत ने वह नहीं बताया।',
  span: (p) =>
    p.first === p.last
      ? `तारीख वाली सभी पंक्तियाँ ${p.first} की हैं।`
      : `पहला साल ${p.first}, आखिरी साल ${p.last}; ${f.number(p.years)} सालों की पंक्तियाँ।`,
  noYears: 'इस डेटासेट की पंक्तियों में साल नहीं है।',
  allRows: 'पंक्तियाँ',
  summaries: {
    year: 'वह कैलेंडर वर्ष जिसमें शिकायतें मिलीं।',
    state: 'ISO 3166-2 कोड।',
    stateName: 'अंग्रेज़ी में नाम।',
    techSupportComplaints: 'टेक सपोर्ट ठगी की शिकायतें; चुना हुआ मान।',
    techSupportLosses: 'टेक सपोर्ट ठगी से बताया गया नुकसान; चुना हुआ मान।',
    allComplaints: 'सभी तरह के साइबर अपराधों की शिकायतें; चुना हुआ मान।',
    allLosses: 'सभी तरह के साइबर अपराधों से बताया गया नुकसान; चुना हुआ मान।',
    source: 'नुकसान का स्रोत, या नुकसान न दिया हो तो शिकायतों का।',
    locator: 'स्रोत में पेज, तालिका या चार्ट।',
    techSupportSource: 'टेक सपोर्ट ठगी से नुकसान का स्रोत।',
    allSource: 'सभी तरह के साइबर अपराधों से नुकसान का स्रोत।',
  },
  database: {
    title: 'शीर्षक',
    description: 'विवरण',
    version: 'संस्करण',
    date: 'संस्करण की तारीख',
    licence: 'लाइसेंस',
    cite: 'हवाला ऐसे दें',
    sums: 'जोड़',
    sumsText:
      'संख्याएँ दोहराई गई हैं: ज़्यादातर तालिकाओं में संख्या देने वाले हर स्रोत की एक पंक्ति है। जोड़ने या तुलना करने के लिए वह व्यू लें जिसके नाम के अंत में _best है, या तालिका best_values।',
    empty: 'खाली खाने',
    emptyText: 'NULL यानी नहीं बताया गया; 0 यानी शून्य।',
    bestTitle: (title) => `${title}: हर तथ्य एक बार`,
    bestText: 'हर माप का चुना हुआ मान और उसका स्रोत; जहाँ कोई नहीं, वहाँ खाली।',
  },
  workbook: {
    about: 'परिचय',
    useBest:
      'संख्याएँ दोहराई गई हैं: ज़्यादातर शीटों में संख्या देने वाले हर स्रोत की एक पंक्ति है। जोड़ने या तुलना करने के लिए शीट best-values लें, या वे पंक्तियाँ जिनके best_for में आपका कॉलम है।',
    printings:
      'संख्याएँ दोहराई हुई हो सकती हैं: संख्या देने वाले हर स्रोत की एक पंक्ति है। जोड़ने या तुलना करने के लिए वे पंक्तियाँ लें जिनके best_for में आपका कॉलम है।',
    bestFor:
      'वे कॉलम जिनमें इस पंक्ति का मान चुना हुआ है; जो पंक्तियाँ बेहतर पंक्ति को दोहराती या काटती हैं, उनमें खाली। जोड़ने से पहले इसी से छाँटें।',
    description: 'विवरण',
    version: 'संस्करण',
    date: 'संस्करण की तारीख',
    licence: 'लाइसेंस',
    page: 'पेज',
    cite: 'हवाला ऐसे दें',
    empty: 'खाली खाने',
    emptyText: 'नहीं बताया गया। 0 यानी शून्य।',
    dates: 'तारीखें',
    datesText: 'पूरी तारीखें तारीख के रूप में हैं; जहाँ सिर्फ़ महीना या साल पता है, वहाँ खाने में टेक्स्ट है।',
    nameOf: (column) => `${column} के कोड का नाम।`,
    columns: 'कॉलम',
    sheet: 'शीट',
    column: 'कॉलम',
    meaning: 'अर्थ',
    unit: 'इकाई',
    sourceId: 'स्रोत की id',
    title: 'शीर्षक',
    publisher: 'प्रकाशक',
    published: 'प्रकाशित',
    address: 'पता',
  },
  readme: {
    version: (version) => `संस्करण ${version}।`,
    files:
      'हर डेटासेट की एक CSV फ़ाइल, प्रोग्रामों के लिए `datapackage.json` में वर्णित। `SHA256SUMS` में चेकसम हैं, `LICENSE-DATA` में लाइसेंस, `CITATION.cff` में हवाला।',
    reading:
      'फ़ाइलें UTF-8 में हैं, कॉमा के साथ, और पहली पंक्ति कॉलमों के नाम है। खाली खाने का मतलब है “नहीं बताया गया”; 0 का मतलब शून्य है। तारीखें YYYY, YYYY-MM या YYYY-MM-DD हैं, जितनी सटीक स्रोत में हैं। एक खाने की सूचियाँ सेमीकोलन से जुड़ी हैं। हर पंक्ति एक स्रोत का एक कथन है: कुछ भी जोड़ने से पहले एक स्रोत चुनें।',
    citation: 'हवाला',
    dictionary: 'फ़ाइलें और कॉलम',
  },
  api: {
    title: 'JSON के पते',
    description: 'Hang Up का हर स्थिर JSON पता, उसके पैरामीटर और फ़ील्ड के साथ।',
    summary: 'बताए गए नुकसान, राज्यों, अभियानों और देशों की स्थिर JSON फ़ाइलें।',
    lead: 'कोई सर्वर नहीं है: हर पता एक फ़ाइल है, जो हर संस्करण के साथ नई बनती है। न कुंजी चाहिए, न कोई सीमा है; दूसरे होस्ट के पेज भी इन्हें पढ़ सकते हैं, जहाँ होस्ट इजाज़त दे। पते और कॉलमों के नाम कभी नहीं बदलते; नए कॉलम अंत में जुड़ते हैं।',
    datasets: 'डेटासेट, हर एक की एक फ़ाइल',
    extracts: 'चार्ट और नक्शे, जगहें और अभियान',
    figure: 'कोई चार्ट या नक्शा क्या दिखाता है, पंक्ति-दर-पंक्ति',
    figureId: 'चार्ट या नक्शे की id, जैसी उसके पेज के पते में है',
    state: 'एक राज्य या क्षेत्र के बारे में सब कुछ, हर खाने की एक पंक्ति',
    stateId: 'ISO 3166-2 कोड के आखिरी दो अक्षर, छोटे अक्षरों में',
    operation: 'एक अभियान के बारे में सब कुछ, हर खाने की एक पंक्ति',
    operationId: 'अभियान की id, जैसी डेटासेट "operations" में है',
    country: 'एक देश के बारे में सब कुछ, हर खाने की एक पंक्ति',
    countryId: 'ISO 3166-1 कोड, छोटे अक्षरों में',
    ok: 'फ़ाइल',
    none: 'ऐसी कोई फ़ाइल नहीं',
    address: 'पता',
    meaning: 'क्या है',
    parameter: 'पैरामीटर',
    schema: 'स्कीमा',
    lineTitle: 'एक पंक्ति के फ़ील्ड',
    lineText:
      'राज्यों, अभियानों और देशों की फ़ाइलें लंबी तालिकाएँ हैं, CSV और JSON में: हर पंक्ति के हर खाने के लिए एक पंक्ति।',
    field: 'फ़ील्ड',
    link: 'JSON के पते, अर्थ के साथ',
    document: 'यही OpenAPI दस्तावेज़ के रूप में',
  },
});
