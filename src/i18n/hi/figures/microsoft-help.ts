import type { microsoftHelp as english } from '../../en/figures/microsoft-help.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure microsoft-help. Numbers come in written with their qualifier. */
export const microsoftHelp = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Microsoft का कहना है कि ${f.date(p.date)} तक उसने ${p.raids} छापों और ${p.arrests} गिरफ़्तारियों में मदद की`,
  titleOne: (p) =>
    `Microsoft का कहना है कि ${f.date(p.date)} तक उसने ${p.count} ${p.metric === 'arrests' ? 'गिरफ़्तारियों' : 'छापों'} में मदद की`,
  subtitle: (first, last) =>
    `Microsoft की Digital Crimes Unit की मदद से कॉल सेंटरों पर छापे और गिरफ़्तारियाँ, जैसा कंपनी के हवाले से छपा; तब तक का कुल, ${first === last ? f.date(first) : `${f.date(first)} से ${f.date(last)}`}`,
  alt: (parts) => `तब तक के कुल का बार चार्ट। ${parts.join('; ')}।`,
  part: (metric, date, count) => `${metric}, ${f.date(date)}: ${count}`,
  overlap:
    'ये एक ही कंपनी के, तब तक के कुल हैं: हर आँकड़े में पिछला शामिल है। ये रिकॉर्ड के अभियानों से भी मेल खाते हैं, इसलिए इन्हें उनमें जोड़ना नहीं चाहिए।',
  gaps: 'इन तारीखों के बीच का कोई कुल हमें नहीं मिला।',
  arrest: 'गिरफ़्तारी से दोष साबित नहीं होता।',
  metric: 'क्या गिना गया',
  date: 'तारीख तक',
  count: 'संख्या',
  qualifier: 'जैसा बताया गया',
});
