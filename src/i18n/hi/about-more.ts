import type { aboutMoreWords as english } from '../en/about-more.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Hindi words of the page about the record on what is covered and how promises are tested. */
export const aboutMoreWords = (f: Format): Words<typeof english> => ({
  coverage: {
    title: 'हमारे पास क्या है, और क्या नहीं',
    text: (p) =>
      `जिन ${quantity(f, p.datasets, 'डेटासेट', 'डेटासेटों')} में साल दिए हैं, उनकी पंक्तियाँ साल के हिसाब से, ${p.first} से ${p.last} तक। डैश का मतलब है कि उस साल की कोई पंक्ति नहीं है: या तो स्रोत आँकड़ा नहीं देते, या वह हमें नहीं मिला। हर डेटासेट के पेज पर दिखता है कि उसके कॉलम कितने भरे हैं।`,
    dataset: 'डेटासेट',
    none: '–',
  },
  tests: {
    title: 'हमारा वादा, और हम उसे कैसे परखते हैं',
    text: 'हर बदलाव पर परीक्षण चलते हैं। जो बदलाव कोई वादा तोड़ता है, वह प्रकाशित नहीं होता।',
    promises: [
      {
        title: 'सच',
        text: 'हर पंक्ति अपना स्रोत बताती है। एक जाँच स्रोतों को आपस में, हिस्सों को कुल से और क्रम को मानों से मिलाती है। हम जान-बूझकर अंक बदलकर देखते हैं कि जाँच उन्हें पकड़ती है या नहीं।',
      },
      {
        title: 'साफ़',
        text: 'सुगमता (accessibility) जाँचने वाला प्रोग्राम हर तरह का पेज पढ़ता है: हल्के और गहरे रंग में, चौड़ी और छोटी स्क्रीन पर, स्क्रिप्ट के साथ और बिना।',
      },
      {
        title: 'तेज़',
        text: 'हर पेज को एक तय आकार से छोटा रहना होता है। दूसरी साइटों से कुछ नहीं लिया जाता।',
      },
      {
        title: 'टिकाऊ',
        text: 'पते और कॉलम कभी नहीं बदलते। एक ही आँकड़ों से हमेशा एक ही फ़ाइलें बनती हैं।',
      },
    ],
  },
});
