import type { pictureWords as english } from '../en/pictures.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words inside exported pictures. */
export const pictureWords = (f: Format): Words<typeof english> => ({
  source: (document) => `स्रोत: ${document}`,
  sources: (documents) => `स्रोत: ${documents.join('; ')}`,
  document: (p) => [p.publisher, p.title, ...p.places].join(', '),
  publisher: (p) => (p.count === 1 ? p.publisher : `${p.publisher} (${f.number(p.count)} स्रोत)`),
  publishers: (p) =>
    `स्रोत: ${f.list([...p.named, `${f.number(p.others)} अन्य`])}; सभी ${f.number(p.documents)} स्रोतों के नाम नीचे के पते पर हैं`,
  via: (p) => `स्रोत: ${p.sources.join('; ')}, Hang Up के ज़रिए (संस्करण ${p.version})`,
  viaPublishers: (p) =>
    `स्रोत: ${f.list([...p.named, p.others === 1 ? 'एक अन्य' : `${f.number(p.others)} अन्य`])} (कुल ${f.number(p.documents)} स्रोत), Hang Up के ज़रिए (संस्करण ${p.version})`,
  credit: (address) => `Hang Up · CC BY 4.0 · ${address}`,
  embedScript: 'फ़्रेम की ऊँचाई तय है। उसे हर चौड़ाई पर चार्ट के बराबर रखना हो, तो यह पंक्ति एक बार जोड़ें:',
  embedImage: 'जहाँ फ़्रेम लगाने की इजाज़त न हो, वहाँ तस्वीर लगाएँ। स्क्रीन रीडर के लिए टेक्स्ट उसके साथ है:',
  embedTheme: (p) =>
    `रंग हल्के हैं। बदलने के लिए theme=${p.light} की जगह theme=${p.dark} लिखें, या theme=${p.auto}, ताकि हर पाठक के डिवाइस के हिसाब से रहें।`,
  pngFor: 'स्लाइड और सोशल मीडिया के लिए तस्वीर, 1600 पिक्सल चौड़ी',
  shapes: {
    title: 'दूसरे आकार',
    text: 'ये तस्वीरें आपका ब्राउज़र बनाता है, ठीक वैसी जैसी आप अभी देख रहे हैं, आपके चुने साल और शृंखलाओं के साथ।',
    names: {
      wide: '16:9, स्लाइड और वीडियो के लिए',
      square: '1:1, सोशल मीडिया के लिए',
      tall: '4:5, मोबाइल के लिए',
      bare: 'बिना शब्दों के, आपके अपने विवरण के लिए',
    },
    bareText: 'बिना शब्दों वाली तस्वीर में स्रोत नहीं होता। उसके नीचे यह लिखें:',
    button: (p) => `${p.form}, ${p.shape}`,
    drawing: 'बन रही है …',
    saved: '* नाम से सहेजी गई।',
    failed: 'तस्वीर नहीं बन सकी। ऊपर के PNG और SVG अब भी हैं।',
  },
});
