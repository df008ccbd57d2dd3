/**
 * General nouns that name no goods by themselves but lean to a class: "apparatus" is mostly class 9. One class a line,
 * `class: words`; the commoner class of a word stands in `LEANING` order, and all of them count little.
 */
export const GENERAL_NOUNS = `
9: apparatus, instruments, equipment, device, devices, electronics, electronic, digital, meter, indicators, detectors, tester, reader, monitor, recorder, valves electric, tubes electric, signs, conductors, terminal, module, panel, adapter, board, display, transmitter, receiver, generator of signals, analyzers, gauge, calibrating, navigation, simulator, bracket for tv, wireless, bluetooth, usb, signals, helmets
11: installations, heating, cooling, lighting, lamp, purifier, burner, boiler, evaporators, heater, cooler, dryer, driers, sterilizer, fixtures, plumbing, fittings for bath, stove, freezer, steamer
7: machine, machines, motor, motors, machinery, engine, compressor, press, presses, openers, cutter, closers, grinder, mill, mixer, extractor, exhaust, cylinder, valve, filter, shaft, gears, drive, installations
6: metal, irons, fittings, bands, slabs, platforms, rods, poles, flashing, framework, closures, brackets, bracket, plate, plates, handle, hook, wire, sheet metal, tin, alloy, steel, stainless steel
19: materials, slabs, wood, strips, moldings, mouldings, boards, pipes, panels, doors, door, window, stone, flooring, covering, coverings, roofing, board, earth, agglomerates, structures, lath, glass
1: preparations, substances, compositions, solutions, agents, compounds, liquids, gases, chemicals, salts, agent, chemical, liquid, powder, adhesives, glue, bark, gluten, albumen, lactose, extracts, earth, flux, gum, films, water, metals, oxide, materials, proteins, ferments, cultures, derivatives
5: preparations, medical, medicinal, wax, meal, pharmaceutical, extracts, tablet, capsule, drops, syrup, herbal, extract, adhesives, repellent, balm, gum, patches, food, powder
3: preparations, oils, wax, water, lotions, milk, creams, cosmetic, beauty, gel, oil, foam, spray, liquid, powder, paste, polish, scented
4: oils, oil, wax, combustible, grease, spirit
29: oil, oils, fruit, milk, pulp, beans, eggs, fats, frozen, dried, canned, vegetable, gelatine, salad, meal, snack
30: meal, paste, flour, food, powder, flavourings, agents, sweet, herbs, aroma, spice, snack, foods, breakfast
31: meal, beans, grain, fruit, live, raw, fresh, unprocessed, berries, fodder, residue, forage
10: appliances, instruments, therapy, orthopaedic, pads, tube, screens, bottles, support, brace, protector, corrector, sheets, apparatus, care
12: suspension, vehicle, car, motor, wheel, wheels, automotive, motorcycle, bike, seats, axles, trailer, sleigh
16: sheets, pads, boxes, paper, print, printed, office, drawing, writing, board, covers, photo, wall decor, letters, type, signs, folder, book, tape, card, letter, school
17: strips, fibers, fibres, substances, film, films, tubes, materials, plastic, rubber, tape, sealing, insulation, foam, silicone, compositions, valves, threads
18: straps, casings, strap, pouch, leather, holder, case, canvas, collar, sling, boxes
20: boxes, containers, stands, stand, closures, poles, rods, holder, tanks, reels, organizer, storage, wooden, wood, rack, display, box, decoration, decor, ornament, sculpture, resin, plaques, covers
21: boxes, containers, bottles, bottle, container, jar, utensils, household, kitchen, covers, holder, glass, ceramic, porcelain, stand, box, basin, dispenser, dispensers, urns, silicone, rack, tray, tool
22: bands, straps, strips, fibers, wool, bag, sheet, cover, covers, hair, packing, net
24: covers, cover, material, textile, cotton, linen, fabrics, silk, sheet, wool, canvas
25: wear, men, women, fashion, casual, fit, outfit, sleeve, cotton, size, summer, winter, ladies, kids wear, unisex, wool
26: accessories hair, bands, trim, decoration, bow, tags, clip
28: game, play, fun, sport, sports, training, fitness, kids, party, bag, exercise, fishing, outdoor games, playing, hunting, pool, ball
8: knives, tool, blade, cutters, hand-operated, trimmer, hair removal, tongs, stands, grips, punches
14: accessories, gift, stone, crystal, beads, gold, silver, plated, pendants, stainless steel jewelry, alloy
35: rental, services, consultancy, information, organization, arranging, agency, management, business, promotion
36: evaluation, appraisal, financing, rental, fund, leasing
37: installation, cleaning, maintenance, sealing, repair, rental, treatment
38: transmission, rental, providing access, communication
39: rental, delivery, transport, distribution, rescue, launching
40: processing, treatment, printing, finishing, working
41: rental, production, organization, services, facilities, instruction, providing, presentation, shows, training, recreation, club
42: research, design, testing, analysis, consultancy, development, surveying, rental, computer
43: rental, accommodation, reservations, food services
44: care, therapy, services, rental, treatment, farming, breeding
45: services, consultancy, rental, licensing, investigation, guidance, security
`;
