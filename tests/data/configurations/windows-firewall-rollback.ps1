# Edge Planner: configuration of Edge pool (windows-firewall)
# Design: design.edgeplan. Catalogue version: 1.0.
# Request number: none given
# Rules match the destination address after this device's own translation.
# Rules of the request: 56, as 56 entries (equal ones are one entry that names all). Translations: 0. Refused: 0.
# Sample values that nobody has decided yet: 10.45.16.10, 10.45.16.11, 10.45.16.20, 10.45.16.21, 10.45.16.30, 10.45.16.31, 172.25.33.10, 172.25.33.11
# Takes the rules back: run as administrator on each edge server.
#Requires -RunAsAdministrator
Remove-NetFirewallRule -Group 'Edge Planner'
