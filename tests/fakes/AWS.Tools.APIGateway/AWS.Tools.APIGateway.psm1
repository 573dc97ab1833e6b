Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

. ([scriptblock]::Create((Get-FakeCmdletText APIGateway apigateway -Paged 'Get-AGApiKeyList' -Table @'
Get-AGApiKey | GetApiKey | * | None | !ApiKey IncludeValue:bool?
Get-AGApiKeyList | GetApiKeys | Items | None | CustomerId IncludeValue+:bool? NameQuery Limit:int? Position
Get-AGStage | GetStage | * | None | !RestApiId@0^ !StageName
Update-AGStage | UpdateStage | * | Medium | !RestApiId@0^ !StageName PatchOperation+:*PatchOperation[]
'@) -join "`n"))
