/**
 * Readings of the commonest characters in both scripts, by syllable: enough for the detector to tell
 * readings from other bracketed words, 我(wo) from 她(she), without the reading table. All readings of
 * each character are here. Sorted.
 */
export const COMMON_READINGS =
  'an安|bei北|ben本|bi比必|bu不部|chan產产|chang長长|cheng成|chu出|cong從从|da大|dai大|dan但單单|dao到道|de的地得|dei得|' +
  'di的地第|dian點点電电|dong動动東东|dou都|du都|dui對对|duo多|er而二|fa發发法|fang方|fen分|gao高|ge個个|' +
  'gong工公|guan關关觀观|guo國国過过|guang光|han汉漢|hao好|he和合|hen很|hou後后|hu和|hua化話话|huan還还|hui會会|huo和|' +
  'ji機机及級级記记|jia家加|jian間间見见建|jiang將将|jiao教|jie結结|jin進进今金|jing經经|jiu就|kai開开|ke可科|kuai會会|' +
  'lai來来|lao老|le了|li力里理|liang兩两|liao了|liu六|lun論论|ma嗎吗馬马|me麼么|men們们門门|mian面|min民|ming明名|' +
  'na那|nei那|neng能|ni你|nian年|nv女|qi其起期氣气|qian前|qing情|qu去區区|quan全|ren人|ri日|ru如|san三|' +
  'shang上|she設设|shen身|sheng生聲声|shi是時时十事實实市|shou手|shu書书|shui水說说|shuo說说|si四|suo所|ta他她它|ti體体題题|tian天|' +
  'tong同|tou頭头|wan萬万|wang王|wei為为位|wen文問问|wo我|wu五無无|xia下|xian現现先|xiang向想|xiao小|xin心新|xing行性|' +
  'hang行|heng行|xue學学|yan言|yang樣样|yao要|ye也業业|yi一以意義义|yin因|ying應应|yong用|you有由又|yu於于與与|yuan員员|yue月說说|' +
  'yun員员運运|zai在再|zhan展|zhe這这者|zhei這这|zheng正|zhi之制知只質质|zhong中種种|zhu主|zi子自|zong總总|zuo作做';
