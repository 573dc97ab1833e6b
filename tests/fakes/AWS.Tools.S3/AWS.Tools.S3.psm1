Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

. ([scriptblock]::Create((Get-FakeCmdletText S3 s3 -Paged 'Get-S3Object' -Table @'
Write-S3Object | PutObject | - | Low | !BucketName@0^ Key@1 !File@2%File !Content%Content !Stream:object%Stream CannedACLName PublicReadOnly:switch PublicReadWrite:switch ContentType StorageClass StandardStorage:switch ReducedRedundancyStorage:switch ServerSideEncryption ServerSideEncryptionKeyManagementServiceKeyId Metadata:hashtable HeaderCollection:hashtable TagSet[] ConcurrentServiceRequest:int? UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
Read-S3Object | GetObject | none | None | !BucketName@0^ !Key@1 !File@2 Version@3 UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
New-S3Bucket | PutBucket | * | Low | !BucketName@0^ CannedACLName PublicReadOnly:switch PublicReadWrite:switch UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
Test-S3Bucket | TestBucket | none | None | !BucketName@0^ UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
Get-S3Bucket | ListBuckets | Buckets | None | BucketName@0^ UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
Get-S3BucketLocation | GetBucketLocation | Location | None | BucketName@0^ ExpectedBucketOwner UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
Get-S3Object | ListObjects | S3Objects | None | !BucketName@0^ !Key@1%One Prefix@1%Many Encoding ExpectedBucketOwner RequestPayer Delimiter Marker MaxKey+:int? UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
Get-S3Version | ListVersions | * | None | BucketName@0^ Prefix@1 Encoding ExpectedBucketOwner KeyMarker OptionalObjectAttribute+[] RequestPayer VersionIdMarker Delimiter MaxKey+:int? UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
Remove-S3Object | DeleteObjects | * | High | !BucketName@0^ !Key@1%One VersionId@2%One !KeyAndVersionCollection:*KeyVersion[]%Versions !InputObject:object[]^%Objects !KeyCollection[]%Keys ReportErrorsOnly:switch SerialNumber AuthenticationValue UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
Remove-S3Bucket | DeleteBucket | * | High | !BucketName@0^ DeleteBucketContent:switch UseAccelerateEndpoint:switch UseDualstackEndpoint:switch ForcePathStyleAddressing:bool?
'@) -join "`n"))
