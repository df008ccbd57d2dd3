/**
 * Names that word lists hold because people talk about them, though nobody uses them as words. Lower case; own list.
 */
export const FAMOUS_NAMES: ReadonlySet<string> = new Set(
  `nike adidas reebok asics umbro kappa lotto diadora mizuno chanel dior prada gucci fendi hermes hermès cartier versace armani
  givenchy burberry bulgari bvlgari lancome lancôme loreal vichy nivea rolex omega tissot casio seiko citizen longines renault peugeot
  citroen citroën opel fiat lancia tesla toyota honda audi bmw ford kia nissan mazda subaru lexus volvo skoda škoda dacia lada ferrari
  porsche lamborghini bentley bugatti mercedes benz volkswagen hyundai suzuki yamaha kawasaki ducati harley davidson cadillac chevrolet
  chrysler buick sony samsung huawei xiaomi lenovo asus acer dell nokia motorola siemens philips panasonic toshiba hitachi canon nikon
  epson kodak fujifilm olympus garmin google microsoft facebook amazon ebay intel nvidia ibm oracle cisco bosch braun miele dyson
  electrolux whirlpool ikea lego playmobil mattel disney pixar nintendo sega atari playstation xbox pepsi coca starbucks mcdonald
  mcdonalds nestle nestlé heineken budweiser gillette pampers colgate zara uniqlo levi levis lacoste hilfiger timberland birkenstock
  crocs skechers swarovski tiffany netflix spotify youtube whatsapp twitter instagram android iphone ipad ipod macbook kors klein
  longchamp montblanc michelin pirelli goodyear hugo kärcher karcher stihl makita vuitton louis dolce gabbana balenciaga valentino`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
