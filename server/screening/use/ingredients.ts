/**
 * Names of components, materials and technical standards that other makers' goods contain or support, in lower case.
 * Own list; the words are used here to say what the goods are made of or work with.
 */
export const STANDARDS: ReadonlySet<string> = new Set(
  `magsafe 맥세이프 マグセーフ bluetooth android wi-fi wifi usb hdmi nfc qi zigbee z-wave matter thread alexa ios ipados macos windows linux ubuntu dolby
  dts homekit airplay carplay chromecast miracast displayport thunderbolt arduino ethernet gsm lte steam onedrive whatsapp
  youtube tiktok instagram facebook netflix spotify skype zoom siri webos tizen opengl vulkan directx opencl java python
  javascript html5 ukca fcc rohs weee eac gmp haccp pcie sata midi gps zhihu telegram messenger twitch discord kodi mqtt modbus knx ifttt tuya openwrt obd2
  安卓 蓝牙 안드로이드 블루투스 アンドロイド андроид блютуз أندرويد اندرويد بلوتوث แอนดรอยด์ บลูทูธ`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Components that a listing may name truthfully as part of other goods. */
export const INGREDIENTS: ReadonlySet<string> = new Set(
  `intel amd ryzen nvidia geforce radeon qualcomm snapdragon mediatek arm exynos ykk cordura gore-tex goretex kevlar lycra
  teflon vibram primaloft thinsulate polartec tencel lenzing coolmax swarovski velcro nichia cree sony samsung panasonic lg
  broadcom realtek hynix micron kioxia toshiba shimano sram brembo ohlins nachi nsk skf festo mitsubishi siemens mean-well
  meanwell novatek bosch dolby harman alcantara dyneema merino invar pertex sympatex outlast scotchlite 3m dupont
  kydex micarta nitinol zeiss leica schott gorilla corning seiko miyota ronda eta sandisk`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
