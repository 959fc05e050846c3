/**
 * The commonest characters that Traditional text uses and Simplified text does not: enough to tell the
 * two apart on any page, and small enough for the detector, which ships without a dictionary. Those
 * in `TRADITIONAL_RANGES` are left out, and 著 乾 藉, which are in both scripts. Roughly by frequency.
 */
export const COMMON_TRADITIONAL: string =
  '國來個們為時會這對過後發學動於現點種實機電長問體應進產無氣書' +
  '與兩麼從還業當樣員沒東條張聲報陽處運農區義黨數將萬導觀連場決' +
  '遠術達選幾華傳務隊強戰創權響聯標樂構積極專際壓環號準舉製備據' +
  '幹廣優歷單節參團陸壞適雙圖價敗藝態復營層僅雖飛卻纖罰羅習聖聞' +
  '職聽肅脅脈脫腦臉臨舊艱蘇藍藥虛蟲補裝裡複趙趕趨跡踐辦辭邊遞遙' +
  '遷遺鄉鄰醫釋陣陰陳階隨險隱雜難雲霧靈靜鬆鬥鹽麗麥黃齊齒龍龜亞' +
  '佈佔係俠倉偉側傑傢傷傾償億儀儘兒內冊凍凱別則剛劃劇劍劑勁勝勞' +
  '勢勵勸勻協厭吳呂啟喪喬嗎嘗嚴圍園圓執堅塊墊墮壘壯壽夢夥奪奮婦' +
  '媽孫寧寢審寫寬寵寶屬岡島峽崗嶺巖帥帳帶幣幫庫廈廠廢廳彈彎彥徑' +
  '徹恆惡惱愛慣慮慶憂憲憶懷戀戲戶掃掛採揚換揮損搖搶擁擇擊擋擔擠' +
  '擬擴擺擾攝攤敵斷曉暢暫曆柵桿棄棟楊榮槍樁樓樹橋檔檢櫃歐歡歲歸' +
  '殘殺殼毀沖況滅滯漁漢漲漸潔潛潤澤濃濕濟濫濱濾瀏灣災烏煉煙煩熱' +
  '燈燒爛爭爺牆牽狀獎獨獲獻獸瑪畝畢畫異疊瘋療盜監盤盧眾睜矚礎確' +
  '碼礙禮禍稱穩窮竊競筆築簡簽籃籌糧臺夠壺蓋測溫師離滾減滿衝湯亂' +
  '夾遊盡憑悶葉淨爐塵蔥撥觸蓮溝刪債嘆違淺膠攜腳儲噸礦涼塗虧豎欄' +
  '盞遲簾臥鬧薦鄭興叢辯懸髒膽湊僑纜衛渾濁拋撿膩籠攪雞襲纏幀撐淚' +
  '暈厲鞏豐匯穎徵劉蔣鄧蕭蘭龐龔貓豬蝦磚碩稅穀窩範聰艦莊躍韻髮鬱' +
  '麵爾擱蔭灘濺';

/**
 * Unicode has its ideographs by radical, and these radicals are written otherwise in Simplified: first
 * and last character of each range.
 */
export const TRADITIONAL_RANGES = '糸纎見覿訁讞貝贜車轢釒钃門闥韋韜頁顴風飌飠饟馬驫魚鱻鳥鸞';

/** Characters in the ranges that both scripts have, or Simplified alone: their radical stands below. */
export const IN_BOTH = '系素索紊紫累絮紧絷縻繁纂綮綦詹誓警譬誊誉訚詈訾訇謇謄鉴銮錾釜鋆鍪鎏鏖鑫飨餍餐饕飧餮';
