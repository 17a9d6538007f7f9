package org.example.consumer

import ee.osalus.check.Rulebook
import ee.osalus.finding.Finding
import ee.osalus.finding.Severity
import ee.osalus.funding.FundingKind
import ee.osalus.io.Reading
import ee.osalus.io.grants.GrantsReader
import ee.osalus.io.json.ProjectJson
import ee.osalus.io.text.ProjectTextReader
import ee.osalus.money.Allocation
import ee.osalus.money.ExactMoney
import ee.osalus.money.Remainder
import ee.osalus.money.Share
import ee.osalus.project.Project
import ee.osalus.reconcile.Reconciliation
import org.javamoney.moneta.Money
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.LocalDate
import java.util.Locale
import kotlin.jvm.optionals.getOrNull

/** Every type is stated, so that a platform type or a nullable one where none is expected does not compile. */
class ConsumerTest {

    private val card = """
        Projekti nimi: Õppereisid
        Kogumaksumus: 24 600 eurot
        Toetus: 20 910 eurot
        Omafinantseering: 3 700 eurot
    """.trimIndent()

    private fun project(): Project = ProjectTextReader.standard().read(card).value().orElseThrow().projects().first()

    @Test
    fun readsAndChecks() {
        val project: Project = project()
        val title: String? = project.title().getOrNull()?.bestFor(Locale.ENGLISH)
        assertEquals("Õppereisid", title)
        val errors: List<Finding> = Rulebook.standard().check(project).list().filter { it.severity() == Severity.ERROR }
        assertEquals(listOf("funding.sources-exceed-total"), errors.map { it.code().code() })
        val message: String = errors.single().message(Locale.ENGLISH)
        assertTrue(message.contains("10.00 EUR"), message)
    }

    @Test
    fun splits() {
        val weights: LinkedHashMap<String, Share> = linkedMapOf("grant" to Share.percent(85), "own" to Share.percent(15))
        val parts: Map<String, Money> =
            Allocation.allocate(ExactMoney.of("333.33", "EUR"), weights, Remainder.LARGEST_FRACTION)
        assertEquals(ExactMoney.of("283.33", "EUR"), parts["grant"])
        assertEquals(ExactMoney.of("50.00", "EUR"), parts["own"])
    }

    @Test
    fun writesWhatItReads() {
        val json: String = ProjectJson.standard().write(project())
        val reading: Reading<Project> = ProjectJson.standard().read(json)
        assertEquals(project(), reading.value().getOrNull())
        assertTrue(Reconciliation.of(listOf(project()), listOf(reading.value().orElseThrow())).isClean)
    }

    @Test
    fun readsGrants() {
        val grant = """{"id": "360G-naidis-1", "title": "Trips", "currency": "EUR", "amountAwarded": 20910.5}"""
        val kinds: List<FundingKind> = GrantsReader.on(LocalDate.of(2026, 3, 1)).read(grant.byteInputStream()).use { readings ->
            readings.toList().flatMap { it.value().orElseThrow().funding().sources() }.map { it.kind() }
        }
        assertEquals(listOf(FundingKind.GRANT), kinds)
    }
}
