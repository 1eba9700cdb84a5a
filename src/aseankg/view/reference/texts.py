"""What the page says in its own words, in English and in Indonesian."""

from __future__ import annotations

from typing import NamedTuple


class Both(NamedTuple):
    """The same in both languages."""

    en: str
    id: str


TEXTS: dict[str, Both] = {
    # The frame.
    "skip": Both("Skip to the content", "Langsung ke isi"),
    "reference": Both("Ontology reference", "Rujukan ontologi"),
    "contents": Both("Contents", "Daftar isi"),
    "language": Both("Language", "Bahasa"),
    "filterHint": Both(
        "Filter terms by name, label or definition", "Saring istilah menurut nama, label, atau definisi"
    ),
    "found": Both("terms found", "istilah ditemukan"),
    "noneFound": Both("No term found.", "Tidak ada istilah yang ditemukan."),
    "copy": Both("Copy", "Salin"),
    "copied": Both("Copied", "Tersalin"),
    "noScript": Both(
        "The filter, the language switch and the copy buttons need JavaScript; all else works without.",
        "Penyaring, pilihan bahasa, dan tombol salin memerlukan JavaScript; selebihnya berfungsi tanpanya.",
    ),
    # What the ontology says of itself.
    "iri": Both("IRI", "IRI"),
    "version": Both("Version", "Versi"),
    "release": Both("Data read until", "Data dibaca sampai"),
    "licence": Both("Licence", "Lisensi"),
    "creator": Both("Creator", "Pembuat"),
    "imports": Both("Imports", "Impor"),
    "noImports": Both("none; it opens without a network", "tidak ada; dapat dibuka tanpa jaringan"),
    "prefix": Both("Prefix", "Prefiks"),
    "namespace": Both("Namespace", "Ruang nama"),
    "languages": Both("Labels and definitions", "Label dan definisi"),
    "languagesValue": Both("English, Indonesian", "Inggris, Indonesia"),
    # Sections.
    "about": Both("What it says, and how", "Apa yang dinyatakan, dan bagaimana"),
    "numbers": Both("In numbers", "Dalam angka"),
    "axioms": Both("Axioms", "Aksioma"),
    "getIt": Both("Get it and try it", "Mengambil dan mencobanya"),
    "iris": Both("IRIs and prefixes", "IRI dan prefiks"),
    "diagram": Both("Class diagram", "Diagram kelas"),
    "overview": Both("Terms at a glance", "Istilah sekilas"),
    "ladder": Both("The ladder of operative verbs", "Jenjang kata kerja operatif"),
    "reuse": Both("Alignments", "Penyelarasan"),
    "terms": Both("Terms in detail", "Istilah secara rinci"),
    "foreign": Both("Terms of other vocabularies", "Istilah dari kosakata lain"),
    # Principles.
    "principleSource": Both("Every fact has a source.", "Setiap fakta memiliki sumber."),
    "principleSourceText": Both(
        "A statement lies in the named graph of the source that makes it; the default graph holds each statement once.",
        "Setiap pernyataan berada dalam graf bernama milik sumbernya; graf baku memuat setiap pernyataan satu kali.",
    ),
    "principlePlanned": Both("Planned is not done.", "Direncanakan bukan berarti terlaksana."),
    "principlePlannedText": Both(
        "Announcements have properties of their own, and nothing done is ever inferred from them.",
        "Pengumuman memiliki properti tersendiri, dan tidak ada yang disimpulkan telah terjadi darinya.",
    ),
    "principleTime": Both("Roles have a time.", "Peran terikat waktu."),
    "principleTimeText": Both(
        "Who held a post, belonged to a body or took part in a meeting is a thing of its own, with status and dates.",
        "Siapa memangku jabatan, menjadi anggota, atau ikut serta dalam pertemuan adalah hal tersendiri, "
        "dengan status dan tanggalnya.",
    ),
    "principleDiffer": Both("Sources may differ.", "Sumber dapat berbeda."),
    "principleDifferText": Both(
        "Both statements stay, each in the graph of its source, and the difference can be listed.",
        "Kedua pernyataan dipertahankan, masing-masing dalam graf sumbernya, dan perbedaannya dapat didaftar.",
    ),
    "principleDate": Both("Dates are as exact as their source.", "Tanggal seteliti sumbernya."),
    "principleDateText": Both(
        "A date is a day, a month or a year, never a made-up day; the year is always there as a number.",
        "Tanggal berupa hari, bulan, atau tahun, tidak pernah hari rekaan; tahunnya selalu tersedia sebagai bilangan.",
    ),
    "principleEmpty": Both("Absent means not found.", "Tidak ada berarti tidak ditemukan."),
    "principleEmptyText": Both(
        "What is not stated was not found in a source; it is not denied.",
        "Yang tidak dinyatakan tidak ditemukan dalam sumber; bukan berarti disangkal.",
    ),
    # Numbers.
    "classes": Both("classes", "kelas"),
    "objectProperties": Both("object properties", "properti objek"),
    "datatypeProperties": Both("datatype properties", "properti data"),
    "annotationProperties": Both("annotation properties", "properti anotasi"),
    "individuals": Both("named individuals", "individu bernama"),
    "statementsInGraph": Both("statements in the graph", "pernyataan dalam graf"),
    "thingsInGraph": Both("things", "hal"),
    "sourcesInGraph": Both("sources", "sumber"),
    "count-subClassOf": Both("subclasses of named classes", "subkelas dari kelas bernama"),
    "count-equivalentClass": Both("defined classes", "kelas terdefinisi"),
    "count-restriction": Both("restrictions on classes", "pembatasan pada kelas"),
    "count-disjointWith": Both("disjoint pairs", "pasangan yang saling lepas"),
    "count-hasKey": Both("keys", "kunci"),
    "count-subPropertyOf": Both("subproperties", "subproperti"),
    "count-inverseOf": Both("inverse pairs", "pasangan kebalikan"),
    "count-domain": Both("domains", "domain"),
    "count-range": Both("ranges", "jangkauan"),
    "count-propertyChainAxiom": Both("property chains", "rantai properti"),
    "count-FunctionalProperty": Both("functional properties", "properti fungsional"),
    "count-InverseFunctionalProperty": Both("inverse functional properties", "properti fungsional balik"),
    "count-TransitiveProperty": Both("transitive properties", "properti transitif"),
    "count-SymmetricProperty": Both("symmetric properties", "properti simetris"),
    "count-AsymmetricProperty": Both("asymmetric properties", "properti asimetris"),
    "count-ReflexiveProperty": Both("reflexive properties", "properti refleksif"),
    "count-IrreflexiveProperty": Both("irreflexive properties", "properti irefleksif"),
    # Files.
    "file": Both("File", "Berkas"),
    "holds": Both("Holds", "Isi"),
    "fileOntology": Both(
        "The ontology in Turtle: this page says all that it says. Opens in Protégé.",
        "Ontologi dalam Turtle: laman ini memuat seluruh isinya. Dapat dibuka di Protégé.",
    ),
    "fileTopics": Both("The topics, a SKOS concept scheme", "Topik-topik, skema konsep SKOS"),
    "fileShapes": Both("SHACL shapes for data that use it", "Bentuk SHACL untuk data yang menggunakannya"),
    "fileAlignments": Both(
        "How its terms line up with other vocabularies; never needed to query",
        "Penyelarasan istilah dengan kosakata lain; tidak diperlukan untuk kueri",
    ),
    "fileTurtle": Both(
        "The graph: all statements, stated and inferred, each once",
        "Graf: semua pernyataan, yang dinyatakan dan disimpulkan, masing-masing satu kali",
    ),
    "fileTrig": Both("The graph by source, in named graphs", "Graf menurut sumber, dalam graf bernama"),
    "fileDataset": Both(
        "The description of the release: DCAT and VoID, with checksums",
        "Deskripsi rilis: DCAT dan VoID, dengan checksum",
    ),
    "query": Both(
        "Which document was adopted where, and who says so",
        "Dokumen mana disahkan di mana, dan siapa yang menyatakannya",
    ),
    "queryHint": Both(
        "Runs on the graph by source in any SPARQL 1.1 engine, and with {command}.",
        "Berjalan pada graf menurut sumber di mesin SPARQL 1.1 mana pun, dan dengan {command}.",
    ),
    # IRIs.
    "what": Both("What", "Apa"),
    "pattern": Both("Pattern", "Pola"),
    "iriTerm": Both("Terms of the ontology", "Istilah ontologi"),
    "iriThing": Both("Things, by kind", "Hal, menurut jenis"),
    "iriTopic": Both("Topics", "Topik"),
    "iriSource": Both("Sources, and the named graph of each", "Sumber, dan graf bernama masing-masing"),
    "iriInferred": Both("Named graph of what is inferred", "Graf bernama untuk hasil penyimpulan"),
    "iriOntology": Both("Named graph of ontology and topics", "Graf bernama untuk ontologi dan topik"),
    "iriCatalogue": Both("Named graph of the source catalogue", "Graf bernama untuk katalog sumber"),
    "prefixes": Both("Prefixes used on this page", "Prefiks yang digunakan di laman ini"),
    # The diagram.
    "diagramText": Both(
        "Each card is a class with the classes below it, its named values in italics, and the object properties "
        "of which it is the subject with the class of their values. A line leads to that class; planned forms "
        "are in italics and have no line, nor do values from a fixed list. Every name leads to its entry.",
        "Setiap kartu adalah kelas dengan kelas di bawahnya, nilai bernamanya dalam huruf miring, serta properti "
        "objek yang bersubjek kelas itu beserta kelas nilainya. Garis menuju kelas tersebut; bentuk rencana ditulis "
        "miring tanpa garis, demikian pula nilai dari daftar tetap. Setiap nama menuju penjelasannya.",
    ),
    "skipDiagram": Both("Skip the diagram", "Lewati diagram"),
    "diagramTitle": Both(
        "Class diagram; the tables that follow tell the same in text",
        "Diagram kelas; tabel-tabel berikut menyatakan hal yang sama dalam teks",
    ),
    # Groups.
    "meetings": Both("Meetings", "Pertemuan"),
    "documents": Both("Documents and commitments", "Dokumen dan komitmen"),
    "initiatives": Both("Initiatives", "Inisiatif"),
    "actors": Both("Actors", "Pelaku"),
    "roles": Both("Roles in time", "Peran dalam waktu"),
    "places": Both("Places", "Tempat"),
    "topics": Both("Topics and pillars", "Topik dan pilar"),
    "sources": Both("Sources and claims", "Sumber dan klaim"),
    "tables": Both("Description of the tables", "Deskripsi tabel"),
    "general": Both("Of any thing", "Untuk segala hal"),
    # Tables.
    "term": Both("Term", "Istilah"),
    "label": Both("Label", "Label"),
    "definition": Both("Definition", "Definisi"),
    "fromTo": Both("Domain → range", "Domain → jangkauan"),
    "inGraph": Both("In the graph", "Dalam graf"),
    "class": Both("Class", "Kelas"),
    "object": Both("Object property", "Properti objek"),
    "datatype": Both("Datatype property", "Properti data"),
    "annotation": Both("Annotation property", "Properti anotasi"),
    "individual": Both("Named individual", "Individu bernama"),
    "classesTitle": Both("Classes", "Kelas"),
    "propertiesTitle": Both("Properties", "Properti"),
    "individualsTitle": Both("Named individuals", "Individu bernama"),
    "anyThing": Both("anything", "apa saja"),
    "anyValue": Both("any value", "nilai apa saja"),
    "english": Both("English", "Inggris"),
    "indonesian": Both("Indonesian", "Indonesia"),
    "step": Both("Step", "Jenjang"),
    "verb": Both("Verb", "Kata kerja"),
    "vocabulary": Both("Vocabulary", "Kosakata"),
    "declaredOnly": Both(
        "Declared here, so that the ontology stands without imports; they mean what their own vocabularies say.",
        "Dideklarasikan di sini agar ontologi berdiri tanpa impor; maknanya menurut kosakata asalnya.",
    ),
    "alignmentsText": Both(
        "From {file}. Exact: the same extension; close: nearly the same; broader: the other term covers more.",
        "Dari {file}. Sama: cakupan sama; dekat: hampir sama; lebih luas: istilah lain mencakup lebih banyak.",
    ),
    # Entries.
    "instances": Both("instances", "anggota"),
    "instance": Both("instance", "anggota"),
    "statements": Both("statements", "pernyataan"),
    "statement": Both("statement", "pernyataan"),
    "ofThemInferred": Both("inferred", "disimpulkan"),
    "allInferred": Both("all inferred", "semuanya disimpulkan"),
    "unused": Both("not used in this release", "belum digunakan dalam rilis ini"),
    "deprecated": Both("deprecated", "tidak digunakan lagi"),
    "note": Both("Note", "Catatan"),
    "source": Both("Source of the definition", "Sumber definisi"),
    "ownTerm": Both("a term of this ontology", "istilah ontologi ini"),
    "example": Both("Example", "Contoh"),
    "stated": Both("In the graph, as stated by", "Dalam graf, sebagaimana dinyatakan oleh"),
    "inferred": Both("In the graph, inferred", "Dalam graf, disimpulkan"),
    "catalogued": Both("In the graph, from the catalogue of sources", "Dalam graf, dari katalog sumber"),
    "declared": Both("In the graph, declared by ontology or topics", "Dalam graf, dideklarasikan ontologi atau topik"),
    # Axioms.
    "characteristic": Both("Characteristics", "Sifat"),
    "type": Both("Type", "Tipe"),
    "equivalentClass": Both("Equivalent to", "Setara dengan"),
    "subClassOf": Both("Subclass of", "Subkelas dari"),
    "superClassOf": Both("Superclass of", "Superkelas dari"),
    "restriction": Both("Every one of them", "Setiap anggotanya"),
    "disjointUnionOf": Both("Disjoint union of", "Gabungan lepas dari"),
    "disjointWith": Both("Disjoint with", "Saling lepas dengan"),
    "hasKey": Both("Key", "Kunci"),
    "equivalentProperty": Both("Equivalent to", "Setara dengan"),
    "subPropertyOf": Both("Subproperty of", "Subproperti dari"),
    "superPropertyOf": Both("Superproperty of", "Superproperti dari"),
    "inverseOf": Both("Inverse of", "Kebalikan dari"),
    "domain": Both("Domain", "Domain"),
    "range": Both("Range", "Jangkauan"),
    "propertyChainAxiom": Both("Follows from the chain", "Disimpulkan dari rantai"),
    "propertyDisjointWith": Both("Disjoint with", "Saling lepas dengan"),
    "hasInstance": Both("Named individuals", "Individu bernama"),
    "sameAs": Both("Same as", "Sama dengan"),
    "differentFrom": Both("Different from", "Berbeda dari"),
    "inDomainOf": Both("In the domain of", "Dalam domain"),
    "inRangeOf": Both("In the range of", "Dalam jangkauan"),
    "alignments": Both("Lines up with", "Selaras dengan"),
    "FunctionalProperty": Both("functional", "fungsional"),
    "InverseFunctionalProperty": Both("inverse functional", "fungsional balik"),
    "TransitiveProperty": Both("transitive", "transitif"),
    "SymmetricProperty": Both("symmetric", "simetris"),
    "AsymmetricProperty": Both("asymmetric", "asimetris"),
    "ReflexiveProperty": Both("reflexive", "refleksif"),
    "IrreflexiveProperty": Both("irreflexive", "irefleksif"),
    # Alignments.
    "exact": Both("exact", "sama"),
    "close": Both("close", "dekat"),
    "broader": Both("broader", "lebih luas"),
    "narrower": Both("narrower", "lebih sempit"),
    "inverse": Both("inverse", "kebalikan"),
    "related": Both("related", "terkait"),
    # The foot.
    "madeBy": Both(
        "Made from the ontology and the graph by {command}; not edited by hand.",
        "Dibuat dari ontologi dan graf oleh {command}; tidak disunting dengan tangan.",
    ),
}
